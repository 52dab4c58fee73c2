import type { Alarm } from '../../../domain/messages/alarm'
import type { Role } from '../../../domain/kernel/roles'
import type { ResidentRequest } from '../../../domain/requests/model'
import { read } from '../documents'

const STAFF: readonly Role[] = ['steward', 'engineer', 'siteManager', 'communityOfficer']

/** Somebody of the staff has taken a step since, or the matter is over. */
const isRequestAnswered = (request: ResidentRequest | null, since: number): boolean =>
  !request?.isOpen || request.timeline.some(({ at, by }) => at > since && STAFF.includes(by.hat))

/** Whether somebody has acted on what an urgent notice is about; where this is not known, only looking at it counts. One read. */
export async function isAnswered({ event, params, startedAt }: Pick<Alarm, 'event' | 'params' | 'startedAt'>): Promise<boolean> {
  if (!event.startsWith('request')) return false
  return isRequestAnswered(await read<ResidentRequest>('requests', String(params.refId)), startedAt)
}
