import { LEADS, CALLERS, type musters } from '../../domain/musters/contract'
import type { Muster, MusterCounts, MusterRoll } from '../../domain/musters/model'
import { NO_COUNTS } from '../../domain/musters/model'
import { hatFor, type Target } from '../../domain/people/reach'
import type { Call, Handlers } from '../_shell/call'
import { command, database } from '../_shell/sdk'

export type MustersHandlers = Handlers<typeof musters>

/** A muster is everybody's of its estate, and the Party members' of its community. */
export const targetOf = ({ communityId, estateId }: Pick<Muster, 'communityId' | 'estateId'>): Target => ({ communityId, estateId })

/** Those in office for the estate, its stewards, and the leads named on it. */
export const canLead = (call: Pick<Call, 'caller'>, muster: Muster): boolean => isOne(call, muster, LEADS)
/** The same without the stewards. */
export const canEnd = (call: Pick<Call, 'caller'>, muster: Muster): boolean => isOne(call, muster, CALLERS)
/** In office for this place: they may call anybody of it. */
export const isInOffice = ({ caller }: Pick<Call, 'caller'>, where: Target): boolean => hatFor(caller.hats, CALLERS, where) !== null

const isOne = ({ caller }: Pick<Call, 'caller'>, muster: Muster, roles: typeof LEADS | typeof CALLERS): boolean =>
  hatFor(caller.hats, roles, targetOf(muster)) !== null || muster.leadIds.includes(caller.memberId)

type Counted = MusterCounts & Pick<MusterRoll, 'sweeps'>

/** The kept counts of these musters, without the marks of what is counted; one read. */
export async function countsOf(musterIds: readonly string[]): Promise<(musterId: string) => Counted> {
  const { data } = musterIds.length === 0 ? { data: [] } : await database.collection('musterRolls').where({ _id: command.in(musterIds) }).limit(musterIds.length)
    .field({ called: true, safe: true, needHelp: true, canHelp: true, sweeps: true }).get()
  const rolls = new Map((data as (Counted & { _id: string })[]).map(roll => [roll._id, roll]))
  return musterId => rolls.get(musterId) ?? { ...NO_COUNTS, sweeps: [] }
}

/** How the requests stand that came of calls for help, by id; one read, none when there are none. */
export async function requestStatuses(requestIds: readonly (string | null)[]): Promise<(requestId: string | null) => string | null> {
  const ids = requestIds.filter((id): id is string => id !== null)
  const { data } = ids.length === 0 ? { data: [] } : await database.collection('requests').where({ _id: command.in(ids) }).limit(ids.length).field({ status: true }).get()
  const statuses = new Map((data as { _id: string; status: string }[]).map(({ _id, status }) => [_id, status]))
  return requestId => (requestId === null ? null : statuses.get(requestId) ?? null)
}
