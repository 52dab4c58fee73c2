import { leaveTeam } from '../../domain/duty/leave-team'
import type { Team } from '../../domain/duty/team'
import type { Actor, Effect } from '../../domain/kernel/actor'
import { noticeTime } from '../../domain/kernel/calendar'
import { NOBODY } from '../../domain/people/anonymise'
import type { AppointmentRecord, HandOver } from '../../domain/people/appointment-record'
import type { Member } from '../../domain/people/model'
import { evolve } from '../../domain/requests/evolve'
import { isNamed, leaveRequest } from '../../domain/requests/leave-office'
import type { ResidentRequest } from '../../domain/requests/model'
import { now } from '../_shell/clock'
import { filter, read } from '../_shell/documents'
import { teamEffectsOf } from '../_shell/duty-effects'
import { estatesOf } from '../_shell/held-in'
import { list } from '../_shell/list'
import { effectsOf } from '../_shell/request-effects'
import { database } from '../_shell/sdk'
import { save } from '../_shell/store'

const HOUR = 3_600_000
const PAGE = 50
const ABREAST = 10
const ATTEMPTS = 5

interface Leaving { by: Actor; successor: HandOver['successor']; at: number }
type Naming = Pick<ResidentRequest, '_id' | 'estateId' | 'handlerIds' | 'ladder' | 'acceptedBy' | 'assignee'>
const NAMING = ['estateId', 'handlerIds', 'ladder', 'acceptedBy', 'assignee'] as const

/**
 * 卸任移交: what somebody who left had in hand goes to the successor, or back to where it is taken from; every open request
 * of the estate is looked at once, and while residents may still bring something back, the person's own queue every hour.
 * Safe to run twice: what was passed on names the person no more.
 */
export async function handOverWork(record: AppointmentRecord, handOver: HandOver): Promise<void> {
  const at = now()
  // Who took over may have had their data deleted since.
  const successor = handOver.successor?.memberId === NOBODY.memberId ? null : handOver.successor
  const leaving: Leaving = { by: { memberId: record.memberId!, hat: record.post.role, name: record.workName }, successor, at }
  const stays = successor ? { work: false, duty: false } : await stillHere(record)
  const estateIds = stays.work ? [] : await estatesOf(record)
  const moved = (await Promise.all(estateIds.map(estateId => passRequests(estateId, leaving, handOver.isDone)))).flat()
  const teams = stays.duty || handOver.isDone ? 0 : await passTeams(record, leaving)
  const wakeAt = at < handOver.until ? at + HOUR : null
  await save('appointments', record, { ...record, handOver: { ...handOver, isDone: true }, wakeAt }, `${record._id}-passed-${record.version}`, () => toldOf(record, leaving, moved, teams))
}

/** Who holds another post there goes on with the work; who lives there may go on standing on duty. */
async function stillHere({ _id, memberId, post: { estateId }, communityId }: AppointmentRecord): Promise<{ work: boolean; duty: boolean }> {
  const member = await read<Member>('members', memberId!)
  const hasOther = member?.appointments.some(post => post.appointmentId !== _id && post.communityId === communityId && post.estateId === estateId) ?? false
  return { work: hasOther, duty: hasOther || (member?.home?.status === 'verified' && member.home.estateId === estateId) }
}

async function passRequests(estateId: string, leaving: Leaving, isAgain: boolean): Promise<ResidentRequest[]> {
  const where = isAgain ? { handlerIds: leaving.by.memberId, isOpen: true } : { estateId, isOpen: true }
  const ids: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: { docs: Naming[]; cursor: string | null } = await list<Naming>({ collection: 'requests', where, by: 'dueAt', order: 'asc', limit: PAGE, fields: NAMING, ...(cursor && { cursor }) })
    ids.push(...page.docs.filter(request => request.estateId === estateId && isNamed(request, leaving.by)).map(({ _id }) => _id))
    cursor = page.cursor
  }
  const moved: (ResidentRequest | null)[] = []
  for (let i = 0; i < ids.length; i += ABREAST) moved.push(...await Promise.all(ids.slice(i, i + ABREAST).map(id => passRequest(id, leaving))))
  return moved.filter(request => request !== null)
}

/** The request as it stands then; null when it was not the person's any more, or everybody changed it at once (the next hour finds it again). */
async function passRequest(requestId: string, leaving: Leaving): Promise<ResidentRequest | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await read<ResidentRequest>('requests', requestId)
    const event = before?.isOpen ? leaveRequest(before, leaving) : null
    if (!before || !event) return null
    const saved = await save('requests', before, evolve(before, event), `${requestId}-left-${before.version}`, next => effectsOf(next, event, before))
    if (saved) return saved
  }
  return null
}

async function passTeams({ memberId, communityId, post: { estateId } }: AppointmentRecord, { successor, at }: Leaving): Promise<number> {
  const { data } = await database.collection('teams').where({ memberIds: memberId, ...filter(estateId ? { estateId } : { communityId }) }).limit(PAGE).get()
  const saved = await Promise.all((data as Team[]).map(team => {
    const step = leaveTeam(team, { memberId: memberId!, successor, at })
    return step && save('teams', team, step.team, `${team._id}-left-${team.version}`, next => teamEffectsOf(next, step, team))
  }))
  return saved.filter(Boolean).length
}

/** One word to the successor, or to all who can take what waits and their managers; the residents hear of their own request. */
function toldOf({ _id, post: { title, place }, workName }: AppointmentRecord, { successor, by, at }: Leaving, moved: ResidentRequest[], teams: number): Omit<Effect, 'id'>[] {
  if (moved.length + teams === 0) return []
  const to = successor ? [successor.memberId] : [...new Set(moved.flatMap(({ handlerIds, ladder }) => [...handlerIds, ...ladder[1]?.memberIds ?? []]))].filter(id => id !== by.memberId)
  const subject = [moved.length && `诉求 ${moved.length} 件`, teams && `值班队 ${teams} 支`].filter(Boolean).join('、')
  return to.length === 0 ? [] : [{ type: 'notify', data: { event: successor ? 'workHandedOver' : 'workUnclaimed', to, params: { refId: _id, subject, place, who: `${workName}（${title}）卸任`, when: noticeTime(at) } } }]
}
