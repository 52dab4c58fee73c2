import type { Role } from '../../domain/kernel/roles'
import type { Estate, StaffEntry } from '../../domain/places/model'
import { staffOnDuty } from '../../domain/places/on-duty'
import { MAX_OPEN_WORK, type Candidate } from '../../domain/requests/assign-request'
import { TURNS_AT_FIRST, type TurnSettings } from '../../domain/requests/turn-settings'
import type { Call } from '../_shell/call'
import { command, database } from '../_shell/sdk'

export const WORKERS: readonly Role[] = ['engineer', 'steward', 'siteManager']

type Staffed = Pick<Estate, '_id' | 'staff' | 'desk' | 'duty'>
export type Worker = StaffEntry & { isOnDuty: boolean; estateId: string; estate: Pick<Estate, 'desk'> }

/** The staff of an estate who can be given work; of the engineers, who is on duty now by the roster. */
export function workersIn(estate: Pick<Estate, 'staff' | 'duty'>, at: number): (StaffEntry & { isOnDuty: boolean })[] {
  const on = staffOnDuty(estate, { at, roles: ['engineer'] })
  return estate.staff.filter(({ role }) => WORKERS.includes(role)).map(entry => ({ ...entry, isOnDuty: on.includes(entry) }))
}

/** Staff who can be given work, of every estate the caller works for; a community officer's are those of the community. */
export async function workersOf({ caller, operation }: Call): Promise<Worker[]> {
  const own = caller.hats.filter(({ role }) => operation.roles.includes(role))
  const estateIds = own.flatMap(({ estateId }) => (estateId ? [estateId] : []))
  const communityIds = own.flatMap(({ estateId, communityId }) => (!estateId && communityId ? [communityId] : []))
  const where = communityIds.length ? { communityId: command.in(communityIds) } : { _id: command.in(estateIds) }
  const { data } = await database.collection('estates').where(where).field({ staff: true, desk: true, duty: true }).get()
  return (data as Staffed[]).flatMap(estate => workersIn(estate, caller.at).map(entry => ({ ...entry, estateId: estate._id, estate })))
}

/** 轮派设置 of an estate, as its manager left them. */
export const settingsOf = ({ desk }: Pick<Estate, 'desk'>): TurnSettings => ({ ...TURNS_AT_FIRST, ...desk?.turns as Partial<TurnSettings> | undefined })

const MOST = Math.max(...Object.values(MAX_OPEN_WORK))

/**
 * How much each of these people has in hand. One query of the index `work`; it returns no more than their caps allow.
 * Two stewards sending somebody the last piece in the same moment may overshoot the cap by one: it guards against overload, nothing else.
 */
export const openWorkOf = async (memberIds: readonly string[]): Promise<Map<string, number>> =>
  new Map([...(await inHandOf(memberIds))].map(([memberId, requestIds]) => [memberId, requestIds.length]))

/** Which requests each of these people has in hand. */
export async function inHandOf(memberIds: readonly string[]): Promise<Map<string, string[]>> {
  const { data } = await database.collection('requests')
    .where({ 'assignee.memberId': command.in(memberIds), status: command.in(['assigned', 'inProgress']) })
    .field({ 'assignee.memberId': true }).limit(Math.min(1000, MOST * memberIds.length)).get()
  const inHand = new Map<string, string[]>()
  for (const { _id, assignee: { memberId } } of data as { _id: string; assignee: { memberId: string } }[]) inHand.set(memberId, [...(inHand.get(memberId) ?? []), _id])
  return inHand
}

/** The staff as people who could be sent, with what they have in hand. */
export async function candidatesOf(staff: readonly StaffEntry[]): Promise<Candidate[]> {
  const openWork = staff.length ? await openWorkOf(staff.map(({ memberId }) => memberId)) : new Map<string, number>()
  return staff.map(({ memberId, name, role }) => ({ memberId, name, role, openWork: openWork.get(memberId) ?? 0 }))
}

/** The one person meant, if they can be sent; the estate is that of the request. */
export async function candidateOf(call: Call, memberId: string): Promise<(estateId: string) => Candidate | null> {
  const entries = (await workersOf(call)).filter(entry => entry.memberId === memberId)
  const [candidate] = await candidatesOf(entries.slice(0, 1))
  return estateId => {
    const entry = entries.find(one => one.estateId === estateId)
    return entry && candidate ? { ...candidate, name: entry.name, role: entry.role } : null
  }
}
