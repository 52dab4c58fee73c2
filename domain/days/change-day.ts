import { accept, reject, type Decision } from '../kernel/decision'
import { isInForce } from './book-slot'
import type { ConvenienceDay, Slot, Stall } from './model'
import { freshReminders, nextWakeOf } from './wake'

export interface ChangeDay { startAt: number; place: string; reason: string; at: number }

/** 改期或换地方：所有时段一起移动，约好的人号和次序不变，人人告知。 */
export function changeDay(day: ConvenienceDay, { startAt, place, reason, at }: ChangeDay): Decision<ConvenienceDay, 'DAY_CLOSED' | 'TIME_WRONG' | 'NOTHING_CHANGED'> {
  if (day.status !== 'open' || day.stallOrder.some(id => day.stalls[id]!.line.calls > 0)) return reject('DAY_CLOSED')
  if (startAt === day.startAt && place === day.place) return reject('NOTHING_CHANGED')
  if (startAt <= at) return reject('TIME_WRONG')
  const by = startAt - day.startAt
  const moved: ConvenienceDay = {
    ...day, startAt, endAt: day.endAt + by, place, stalls: eachSlot(day.stalls, slot => ({ ...slot, startAt: slot.startAt + by })),
    reminded: by === 0 ? day.reminded : freshReminders(startAt, at), toldDelays: {}, note: reason,
    movedFrom: { startAt: day.movedFrom?.startAt ?? day.startAt, place: day.movedFrom?.place ?? day.place },
  }
  return accept({ ...moved, wakeAt: nextWakeOf(moved, at) })
}

/** 取消：约好的人一个不漏地告知，能改到别的日子的一点就改。 */
export function cancelDay(day: ConvenienceDay, { reason }: { reason: string }): Decision<ConvenienceDay, 'DAY_CLOSED'> {
  if (day.status !== 'open') return reject('DAY_CLOSED')
  const bookings = day.bookings.map(b => (isInForce(b) ? { ...b, status: 'dayCancelled' as const } : b))
  return accept({ ...day, bookings, status: 'cancelled', note: reason, wakeAt: null })
}

export interface EditStall { stallId: string; helper: string; capacity: number; walkIns: number }

/** 调整摊位：换人、加减名额；已经约好的一个不减。 */
export function editStall(day: ConvenienceDay, { stallId, helper, capacity, walkIns }: EditStall): Decision<ConvenienceDay, 'DAY_CLOSED' | 'STALL_UNKNOWN' | 'STALL_CLOSED'> {
  const stall = day.stalls[stallId]
  if (day.status !== 'open') return reject('DAY_CLOSED')
  if (!stall) return reject('STALL_UNKNOWN')
  if (stall.closed !== null) return reject('STALL_CLOSED')
  const edited = { ...eachSlot({ [stallId]: stall }, slot => resized(slot, capacity))[stallId]!, helper, walkIns: resized(stall.walkIns, walkIns) }
  return accept({ ...day, stalls: { ...day.stalls, [stallId]: edited } })
}

function resized<Places extends { capacity: number; left: number }>(places: Places, capacity: number): Places {
  const taken = places.capacity - places.left
  return { ...places, capacity: Math.max(capacity, taken), left: Math.max(0, capacity - taken) }
}

const eachSlot = (stalls: Record<string, Stall>, change: (slot: Slot) => Slot): Record<string, Stall> => Object.fromEntries(Object.entries(stalls).map(([id, stall]) =>
  [id, { ...stall, slots: Object.fromEntries(Object.entries(stall.slots).map(([slotId, slot]) => [slotId, change(slot)])) }]))
