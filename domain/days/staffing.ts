import { accept, reject, type Decision } from '../kernel/decision'
import type { ConvenienceDay, Stall } from './model'

export interface StaffStall { stallId: string; partySeats: number; neighborSeats: number; at: number }

/** 摊位招人：发一个党员+N 岗位，时间地点跟着便民日走。 */
export function staffStall(day: ConvenienceDay, { stallId, at, ...seats }: StaffStall): Decision<ConvenienceDay, 'DAY_CLOSED' | 'STALL_UNKNOWN' | 'STALL_CLOSED' | 'ALREADY_STAFFED'> {
  const stall = day.stalls[stallId]
  if (day.status !== 'open' || at >= day.startAt) return reject('DAY_CLOSED')
  if (!stall) return reject('STALL_UNKNOWN')
  if (stall.closed !== null) return reject('STALL_CLOSED')
  if (stall.staff !== null) return reject('ALREADY_STAFFED')
  return accept({ ...day, stalls: { ...day.stalls, [stallId]: { ...stall, staff: { postId: `p${day._id}-${stallId}`, ...seats } } } })
}

/** What a change of the day means for the post of a stall. */
export interface StaffChange { stallId: string; step: 'publish' | 'move' | 'cancel'; reason: string }

/** 岗位跟着走：招人就发布，改期就改，取消或停摊就取消。 */
export const staffChanges = (before: ConvenienceDay, after: ConvenienceDay): StaffChange[] => Object.values(after.stalls).flatMap(stall => {
  const step = stepOf(before, after, stall)
  return step ? [{ stallId: stall.stallId, step, reason: stall.closed ?? after.note }] : []
})

function stepOf(before: ConvenienceDay, after: ConvenienceDay, { stallId, staff, closed }: Stall): StaffChange['step'] | null {
  const earlier = before.stalls[stallId]
  if (!staff) return null
  if (!earlier?.staff) return 'publish'
  if ((after.status === 'cancelled' && before.status === 'open') || (closed !== null && earlier.closed === null)) return 'cancel'
  return after.startAt !== before.startAt || after.endAt !== before.endAt || after.place !== before.place ? 'move' : null
}

/** What the post is called: 义诊 · 便民日帮手. */
export const staffTitle = ({ title }: Pick<Stall, 'title'>): string => `${title} · 便民日帮手`
