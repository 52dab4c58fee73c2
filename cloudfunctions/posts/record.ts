import { NO_SHEET, SOMEBODY, shownName, type VolunteerSheet } from '../../domain/people/service'
import type { ServiceMonth } from '../../domain/posts/service-month'
import type { Estate } from '../../domain/places/model'
import { done, type Call } from '../_shell/call'
import { changeSheet } from '../_shell/effects/record-service'
import { list } from '../_shell/list'
import { Refused } from '../_shell/refused'
import { readReached } from '../_shell/store'
import { estateTarget, homeOrWork } from '../_shell/targets'
import { carryName } from './carry-name'
import type { PostsHandlers } from './handlers'
import { namesOf } from './names'

const FIELDS = ['memberId', 'month', 'minutes', 'points', 'entries'] as const
type Row = Pick<ServiceMonth, '_id' | (typeof FIELDS)[number]>
const sheetOf = ({ absences, ...sheet }: VolunteerSheet = NO_SHEET) => ({ ...sheet, absences: absences.length })

export const myRecord: PostsHandlers['myRecord'] = async ({ cursor, limit }, { caller }) => {
  const { docs, cursor: next } = await list<Row>({ collection: 'serviceMonths', where: { memberId: caller.memberId }, by: 'month', order: 'desc', cursor, limit, fields: FIELDS })
  return done({ sheet: sheetOf(caller.member?.volunteer), months: docs, cursor: next })
}

/** Setting the same twice is setting it once; the name as it is wished goes to wherever others read it (`carryName`). */
export const setSheet: PostsHandlers['setSheet'] = async (input, { caller: { memberId, member } }) => {
  const sheet = await changeSheet(memberId, ({ absences }) => ({ ...input, absences }))
  if (!sheet || !member) throw new Refused('NOT_FOUND')
  await carryName({ memberId, name: shownName({ ...member, volunteer: sheet }) })
  return done(sheetOf(sheet))
}

export const honourRoll: PostsHandlers['honourRoll'] = ({ month, ...paging }, call) =>
  ranking({ estateId: homeOrWork(call.caller), month }, paging, call)

/** The Party members of the estate's community, verified by its branches. */
export const branchRecord: PostsHandlers['branchRecord'] = async ({ estateId, month, ...paging }, call) => {
  const { doc } = await readReached<Estate>('estates', estateId, call, estateTarget)
  return ranking({ communityId: doc.communityId, isParty: true, month }, paging, call)
}

/** One page by points, and one read for the names as their owners wish them shown. */
async function ranking(where: Record<string, unknown>, { cursor, limit }: { cursor?: string; limit?: number }, { caller }: Call) {
  const { docs, cursor: next } = await list<Row>({ collection: 'serviceMonths', where, by: 'points', order: 'desc', cursor, limit, fields: FIELDS })
  const names = await namesOf(docs.map(({ memberId }) => memberId))
  return done({
    items: docs.map(({ memberId, minutes, points, entries }) => ({
      name: names.get(memberId) ?? SOMEBODY, isMe: memberId === caller.memberId, minutes, points, posts: entries.length,
    })),
    cursor: next,
  })
}
