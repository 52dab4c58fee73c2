import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import type { ConvenienceDay, Stall } from './model'
import type { PlannedStall } from './planned-stall'
import { freshReminders, nextWakeOf } from './wake'

const MINUTE = 60_000
const LONGEST = 16 * 60 * MINUTE
export const MAX_SLOTS = 60

export interface PublishDay {
  dayId: string
  at: number
  by: Actor
  communityId: string
  estateId: string
  title: string
  place: string
  words: string
  startAt: number
  endAt: number
  stalls: PlannedStall[]
  contact: { name: string; phone: string }
  checkInScene: string
  seriesId?: string | null
  repeats?: string
}

/** 发布便民日：每个摊位从开始到结束切成等长时段，每段限人数，另留若干个现场号。 */
export function publishDay({ dayId, at, by, stalls, seriesId = null, repeats = '', ...rest }: PublishDay): Decision<ConvenienceDay, 'TIME_WRONG' | 'TOO_MANY_SLOTS'> {
  const { startAt, endAt } = rest
  if (startAt <= at || endAt <= startAt || endAt - startAt > LONGEST) return reject('TIME_WRONG')
  if (stalls.some(({ slotMinutes }) => slotsBetween(startAt, endAt, slotMinutes) > MAX_SLOTS)) return reject('TOO_MANY_SLOTS')
  if (stalls.some(({ slotMinutes }) => slotsBetween(startAt, endAt, slotMinutes) < 1)) return reject('TIME_WRONG')
  const built = stalls.map((stall, i) => buildStall(stallIdAt(i), stall, startAt, endAt))
  const reminded = freshReminders(startAt, at)
  return accept({
    _id: dayId, version: 1, ...rest, status: 'open', note: '', movedFrom: null, reminded, toldDelays: {}, wakeAt: nextWakeOf({ startAt, endAt, status: 'open', reminded }, at),
    closedAt: null, ratings: [], totals: null, stallOrder: built.map(({ stallId }) => stallId),
    stalls: Object.fromEntries(built.map(stall => [stall.stallId, stall])), bookings: [], bookedKeys: [], heldSlots: [], memberIds: [],
    seriesId, repeats, isEdited: false,
    publishedBy: by, receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
  })
}

/** How the stalls of a day are called, in the order planned. */
export const stallIdAt = (i: number): string => `s${i + 1}`

const slotsBetween = (startAt: number, endAt: number, minutes: number): number => Math.floor((endAt - startAt) / (minutes * MINUTE))

function buildStall(stallId: string, { capacity, isHomeVisit = false, walkIns: planned, ...stall }: PlannedStall, startAt: number, endAt: number): Stall {
  const walkIns = isHomeVisit ? 0 : planned
  const slots = Array.from({ length: slotsBetween(startAt, endAt, stall.slotMinutes) }, (_, i) => ({
    slotId: `t${String(i + 1).padStart(2, '0')}`, startAt: startAt + i * stall.slotMinutes * MINUTE, capacity, left: capacity,
  }))
  return {
    stallId, ...stall, slots: Object.fromEntries(slots.map(slot => [slot.slotId, slot])), walkIns: { capacity: walkIns, left: walkIns },
    line: { calls: 0, bookedInARow: 0, firstCalledAt: null, lastCalledAt: null }, isHomeVisit, closed: null, staff: null,
  }
}
