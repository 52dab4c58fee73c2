import { indexes } from '../../../cloudfunctions/indexes'
import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import type { Audit } from '../../../domain/people/audit'
import type { Member } from '../../../domain/people/model'
import { CAST, memberIdOf, memberOf } from '../fixture/people'
import type { Documents } from '../fixture/open-estates'
import { MARKS, buildingId, communityId, estateId } from '../fixture/places'
import type { Stage } from '../harness'
import { things } from '../matrix/inputs'

const DAY = 86_400_000
/** Somebody who was once everything here: resident, volunteer, steward, engineer and officer. */
export const LEAVER = { openid: 'o-leaver', name: '诸葛小满', phone: '13777778888', memberId: idOf('o-leaver') }
const QUOTED = `${LEAVER.name}${LEAVER.phone}`

const at = { communityId: communityId('here'), estateId: estateId('here') }

/** Their sheet, and a copy of every thing of the estate in which they stand wherever anybody stood, and then in every text; all of it is past. */
export function leaverIn(now: number): Documents {
  const copies = Object.entries(things(now)).map(([collection, docs]) => [collection, docs.filter(doc => JSON.stringify(doc).includes(estateId('here')))] as const)
  const ids = copies.flatMap(([, docs]) => (docs as { _id: string }[]).map(({ _id }) => _id))
  // Of what everybody has one each, such as a call of a muster, one is left.
  const left = (docs: object[]) => onePerId(docs.map(doc => past(JSON.parse(renamed(JSON.stringify(doc), ids)) as object, now)))
  return { ...Object.fromEntries(copies.filter(([name]) => name !== 'members').map(([name, docs]) => [name, left(docs)])), ...records(now) }
}

const onePerId = (docs: object[]): object[] => [...new Map((docs as { _id: string }[]).map(doc => [doc._id, doc])).values()]

function renamed(text: string, ids: string[]): string {
  const people = CAST.map(role => memberIdOf(role))
  const own = new RegExp(`"(${ids.join('|')})"`, 'g')
  const theirs = text.replace(new RegExp(people.join('|'), 'g'), LEAVER.memberId).replace(own, '"$1-left"')
  return theirs.includes(LEAVER.memberId) ? theirs.replaceAll(MARKS.here, QUOTED) : theirs
}

/** Nothing of it binds anybody any more, and the timer has nothing to do with it. */
function past(doc: object, now: number): object {
  const isOver = 'endAt' in doc ? { startAt: now - 2 * DAY, endAt: now - DAY } : {}
  return { ...doc, ...isOver, ...('isOpen' in doc ? { isOpen: false } : {}), ...('wakeAt' in doc ? { wakeAt: null } : {}) }
}

const records = (now: number): Documents => ({
  members: [sheet(now)],
  serviceMonths: [202610, 202611].map(month => ({
    _id: `${LEAVER.memberId}-${month}-${at.estateId}`, version: 1, memberId: LEAVER.memberId, ...at, branchId: null, isParty: false, month, minutes: 60, points: 2, updatedAt: now,
    entries: [{ postId: 'p', title: `${LEAVER.name}护学岗`, team: 'schoolEscort', seat: 'neighbor', startAt: now - DAY, minutes: 60, points: 2 }],
  })),
  rotations: [{
    _id: at.estateId, rev: 2, turns: { [LEAVER.memberId]: now, other: now },
    taken: [{ requestId: 'r', memberId: LEAVER.memberId, at: now }, { requestId: 'r2', memberId: 'other', at: now }],
  }],
  requestFigures: [{
    _id: 'figures-left', ...at, month: '202610', total: { filed: 3 }, buildings: {}, categories: {}, days: {}, seen: {},
    stewards: { [LEAVER.memberId]: { filed: 2 }, erased: { filed: 1 } },
  }],
  audits: [auditOf('a-seen', now, { subjectId: LEAVER.memberId, subjectName: '诸**' }), auditOf('a-saw', now, { reason: '上门前联系', by: { memberId: LEAVER.memberId, hat: 'steward', name: '诸葛管家' } })],
})

const auditOf = (_id: string, now: number, more: Partial<Audit>): Audit => ({
  _id, at: now - DAY, ...at, action: 'phoneRevealed', by: { memberId: memberIdOf('steward'), hat: 'steward', name: '管家' }, subjectId: memberIdOf('neighbor'),
  subjectName: '李**', reason: `给${LEAVER.name}回电`, requestId: null, ...more,
})

const sheet = (now: number): Member => ({
  ...memberOf('resident', 'here', now), _id: LEAVER.memberId, openid: LEAVER.openid, name: LEAVER.name, phone: LEAVER.phone, publicName: '诸**',
  volunteer: { skills: [], birthYear: 1980, guardian: { name: `${LEAVER.name}的母亲`, phone: LEAVER.phone }, nameShown: 'full', absences: [] },
  appointments: [{ appointmentId: 'left', role: 'steward', title: '管家', place: '春风里', ...at, buildingIds: [buildingId('here', 1)], from: 0, until: now - DAY }],
})

/** Every document of every collection that the product has. */
export async function dumpOf(stage: Stage): Promise<Record<string, object[]>> {
  const collections = [...new Set(indexes.map(({ collection }) => collection))]
  return Object.fromEntries(await Promise.all(collections.map(async collection => [collection, await stage.documents(collection)])))
}
