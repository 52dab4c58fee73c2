import type { ConvenienceDay, Stall } from './model'

const MINUTE = 60_000
/** So many calls tell how fast a stall really is. */
const ENOUGH_CALLS = 3

/** How long one person takes at a stall, ms: as planned until enough were called, then as it goes, within a third and three times the plan. */
export function paceOf({ slotMinutes, slots, line }: Stall): number {
  const capacity = Math.max(1, ...Object.values(slots).map(slot => slot.capacity))
  const planned = (slotMinutes * MINUTE) / capacity
  if (line.calls < ENOUGH_CALLS || line.firstCalledAt === null || line.lastCalledAt === null) return planned
  const measured = (line.lastCalledAt - line.firstCalledAt) / (line.calls - 1)
  return Math.min(planned * 3, Math.max(planned / 3, measured))
}

/** When the next is likely to be called, epoch ms: not before the start, not before whoever is at the table is done. */
export function startOfLine({ bookings, startAt }: Pick<ConvenienceDay, 'bookings' | 'startAt'>, stall: Stall, at: number): number {
  const isBusy = bookings.some(b => b.stallId === stall.stallId && b.status === 'called')
  return Math.max(at, startAt, isBusy ? (stall.line.lastCalledAt ?? at) + paceOf(stall) : 0)
}
