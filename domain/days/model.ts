import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { Id, Time } from '../kernel/schema'

export const STALL_KINDS = ['haircut', 'freeClinic', 'sharpening', 'applianceRepair', 'permitDesk', 'legalAid', 'other'] as const

export const Slot = z.object({ slotId: Id, startAt: Time, capacity: z.int(), left: z.int() })
export const Stall = z.object({
  stallId: Id, kind: z.enum(STALL_KINDS), title: z.string(), helper: z.string(), slotMinutes: z.int(),
  /** By slot id, so that one slot is one path of a conditional update. */
  slots: z.record(z.string(), Slot),
})
export type Stall = z.infer<typeof Stall>

export const BOOKING_STATUSES = ['booked', 'checkedIn', 'called', 'done', 'missed', 'cancelled'] as const
/** 预约: its number is its place among the bookings of its stall, in the order they were made. */
export const Booking = z.object({
  bookingId: Id, stallId: Id, slotId: Id, memberId: Id, name: z.string(), bookedAt: Time,
  status: z.enum(BOOKING_STATUSES), checkedInAt: z.nullable(Time), calledAt: z.nullable(Time),
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
  status: z.enum(['open', 'cancelled']),
  /** In the order shown; slots are looked up in `stalls`. */
  stallOrder: z.array(Id),
  stalls: z.record(z.string(), Stall),
  bookings: z.array(Booking),
  /** `${memberId}:${stallId}` of bookings in force: one per person and stall. */
  bookedKeys: z.array(z.string()),
  /** People with a booking in force; index of "my bookings". */
  memberIds: z.array(Id),
  publishedBy: Actor,
  contact: z.object({ name: z.string(), phone: z.string() }),
  checkInScene: z.string(),
})
export type ConvenienceDay = z.infer<typeof ConvenienceDay>
