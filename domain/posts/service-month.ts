import * as z from 'zod/mini'
import { inShanghai } from '../kernel/calendar'
import { Id, Time } from '../kernel/schema'
import { ServiceEntry } from './service-entry'

export type { ServiceEntry }

/** 服务记录: a member's services of one month in one estate, with the sums the honour roll is ordered by. */
export const ServiceMonth = z.object({
  _id: z.string(), version: z.int(), memberId: Id, communityId: Id, estateId: Id,
  /** The Party branch the member belongs to; null for neighbours. */
  branchId: z.nullable(Id), isParty: z.boolean(),
  /** 202611 */
  month: z.int(),
  minutes: z.int(), points: z.int(), entries: z.array(ServiceEntry), updatedAt: Time,
})
export type ServiceMonth = z.infer<typeof ServiceMonth>

/** 202611, by the calendar of Shanghai. */
export const monthOf = (at: number): number => Number(inShanghai(at).format('YYYYMM'))

/** The month with this service in it; the same post counts once, as last confirmed. */
export function withService<M extends Pick<ServiceMonth, 'entries' | 'minutes' | 'points'>>(month: M, entry: ServiceEntry): M {
  const entries = [...month.entries.filter(({ postId }) => postId !== entry.postId), entry]
  const sum = (field: 'minutes' | 'points') => entries.reduce((total, one) => total + one[field], 0)
  return { ...month, entries, minutes: sum('minutes'), points: sum('points') }
}
