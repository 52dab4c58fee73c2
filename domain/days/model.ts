import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { Id, Time } from '../kernel/schema'

export const STALL_KINDS = ['haircut', 'freeClinic', 'sharpening', 'applianceRepair', 'permitDesk', 'legalAid', 'other'] as const

export const DayRating = z.object({ memberId: Id, stars: z.int(), words: z.string(), at: Time })
export type DayRating = z.infer<typeof DayRating>
/** 数字，收场时留下: `stars` is the sum over `ratings`. */
export const DayTotals = z.object({
  booked: z.int(), walkIns: z.int(), served: z.int(), missed: z.int(), unserved: z.int(), cancelled: z.int(), ratings: z.int(), stars: z.int(),
  /** Handed on as requests; not counted by earlier versions. */
  visits: z.optional(z.int()),
  byStall: z.array(z.object({ title: z.string(), served: z.int() })),
})
export type DayTotals = z.infer<typeof DayTotals>

export const Slot = z.object({ slotId: Id, startAt: Time, capacity: z.int(), left: z.int() })
export type Slot = z.infer<typeof Slot>
/** How the calling has gone, kept: what the order of the next and the estimates follow from. */
export const Line = z.object({
  calls: z.int(),
  /** People with a booking called in a row since the last one without. */
  bookedInARow: z.int(),
  firstCalledAt: z.nullable(Time),
  lastCalledAt: z.nullable(Time),
})
export const Stall = z.object({
  stallId: Id, kind: z.enum(STALL_KINDS), title: z.string(), helper: z.string(), slotMinutes: z.int(),
  /** By slot id, so that one slot is one path of a conditional update. */
  slots: z.record(z.string(), Slot),
  /** 现场取号: how many numbers are given out on the spot, beside the slots. */
  walkIns: z.object({ capacity: z.int(), left: z.int() }),
  line: Line,
  /** 上门: who comes is at home; each place is a request of its own, and nobody is called up. */
  isHomeVisit: z.boolean(),
  /** Why it is closed, for everybody who booked there; null while it is held. */
  closed: z.nullable(z.string()),
  /** 招人: the post whose seats are its helpers; null when nobody is asked for. */
  staff: z.nullable(z.object({ postId: Id, partySeats: z.int(), neighborSeats: z.int() })),
})
export type Stall = z.infer<typeof Stall>

export const BOOKING_STATUSES = ['booked', 'checkedIn', 'called', 'done', 'missed', 'cancelled', 'dayCancelled', 'moved', 'unserved', 'asRequest', 'stallClosed'] as const
export const DAY_STATUSES = ['open', 'cancelled', 'closed'] as const
export const BOOKED_BY = ['self', 'family', 'steward'] as const
/** 预约 or 现场取的号: its number is its place among those of its stall, in the order they were made. */
export const Booking = z.object({
  bookingId: Id, stallId: Id,
  /** Null: a number taken on the spot. */
  slotId: z.nullable(Id),
  /** Whose phone is told. */
  memberId: Id,
  /** Who comes, as others may read it: 张**. */
  name: z.string(),
  bookedBy: z.enum(BOOKED_BY),
  /** The name of a family member or of an elder without a phone of their own, and a number to call; shown to whom it concerns only. */
  person: z.nullable(z.object({ name: z.string(), phone: z.string() })),
  bookedAt: Time,
  status: z.enum(BOOKING_STATUSES), checkedInAt: z.nullable(Time), calledAt: z.nullable(Time),
  /** 过号: how often, and after how many calls of the stall this one is called again. */
  passes: z.int(),
  waitsForCall: z.int(),
})
export type Booking = z.infer<typeof Booking>

/** 便民日: stalls with slots; one document, bookings included. */
export const ConvenienceDay = z.object({
  ...aggregate,
  title: z.string(),
  place: z.string(),
  words: z.string(),
  startAt: Time,
  endAt: Time,
  /** `closed` an hour after the end: the figures are kept. */
  status: z.enum(DAY_STATUSES),
  /** Why it was changed or cancelled, and what it was before. */
  note: z.string(),
  movedFrom: z.nullable(z.object({ startAt: Time, place: z.string() })),
  reminded: z.object({ evening: z.boolean(), hourUntil: Time }),
  /** By stall: the delay people were last told of, minutes. */
  toldDelays: z.record(z.string(), z.int()),
  /** When the timer looks next; null when never. */
  wakeAt: z.nullable(Time),
  closedAt: z.nullable(Time),
  ratings: z.array(DayRating),
  totals: z.nullable(DayTotals),
  /** In the order shown; slots are looked up in `stalls`. */
  stallOrder: z.array(Id),
  stalls: z.record(z.string(), Stall),
  bookings: z.array(Booking),
  /** `${person}:${stallId}` of bookings in force: one per person and stall. */
  bookedKeys: z.array(z.string()),
  /** `${person}:${stallId}:${slotId}` of bookings in force: the guard against two places at one time. */
  heldSlots: z.array(z.string()),
  /** People with a booking in force; index of "my bookings". */
  memberIds: z.array(Id),
  publishedBy: Actor,
  contact: z.object({ name: z.string(), phone: z.string() }),
  checkInScene: z.string(),
  /** The series it comes from and how that repeats, in words; whether day, hour or place were changed by themselves since. */
  seriesId: z.nullable(Id),
  repeats: z.string(),
  isEdited: z.boolean(),
})
export type ConvenienceDay = z.infer<typeof ConvenienceDay>
