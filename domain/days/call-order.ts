import type { Booking, ConvenienceDay } from './model'
import { paceOf, startOfLine } from './pace'

type Held = Pick<ConvenienceDay, 'bookings' | 'stalls' | 'startAt'>

/** 每叫两位预约的，叫一位现场取号的; what is put up at the stall. */
export const BOOKED_PER_WALK_IN = 2
export const ORDER_RULE = `到点的预约先叫；每叫 ${BOOKED_PER_WALK_IN} 位预约，叫 1 位现场取号的。过号排到后面 3 位之后。`

export interface Turn { booking: Booking; at: number }

const WAITING: readonly Booking['status'][] = ['booked', 'checkedIn']
export const slotStartOf = ({ stalls, startAt }: Held, { stallId, slotId }: Booking): number => (slotId && stalls[stallId]?.slots[slotId]?.startAt) || startAt
export const isWaiting = (stallId: string) => (b: Booking): boolean => b.stallId === stallId && WAITING.includes(b.status)

/**
 * Who will be called when, epoch ms: those of `candidates` in turn, by the published rule, from `at` on.
 * A booking is due from the start of its slot; before that only when nobody else waits. Who was passed waits for some calls.
 */
export function callOrder(day: Held, stallId: string, candidates: readonly Booking[], at: number): Turn[] {
  const stall = day.stalls[stallId]
  if (!stall) return []
  const pace = paceOf(stall)
  const booked = candidates.filter(b => b.slotId !== null).sort((a, b) => slotStartOf(day, a) - slotStartOf(day, b))
  const walkIns = candidates.filter(b => b.slotId === null)
  const turns: Turn[] = []
  let { calls, bookedInARow } = stall.line
  for (let now = startOfLine(day, stall, at); booked.length + walkIns.length > 0; calls++, now += pace) {
    const next = pick(day, { booked, walkIns, calls, bookedInARow, now })
    const list = next.slotId === null ? walkIns : booked
    list.splice(list.indexOf(next), 1)
    bookedInARow = next.slotId === null ? 0 : bookedInARow + 1
    now = next.status === 'booked' ? Math.max(now, slotStartOf(day, next)) : now
    turns.push({ booking: next, at: now })
  }
  return turns
}

interface Lists { booked: Booking[]; walkIns: Booking[]; calls: number; bookedInARow: number; now: number }

function pick(day: Held, { booked, walkIns, calls, bookedInARow, now }: Lists): Booking {
  const isFree = ({ waitsForCall }: Booking) => waitsForCall <= calls
  const due = booked.find(b => isFree(b) && slotStartOf(day, b) <= now)
  const walkIn = walkIns.find(isFree)
  if (due && walkIn) return bookedInARow < BOOKED_PER_WALK_IN ? due : walkIn
  return due ?? walkIn ?? booked.find(isFree) ?? booked[0] ?? walkIns[0]!
}
