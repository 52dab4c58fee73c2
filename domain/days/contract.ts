import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Clock, Day, Recurrence } from '../kernel/recurrence'
import { Cursor, Id, PageSize, Scene, SeriesScope, Time, Words, page } from '../kernel/schema'
import { BOOKING_STATUSES, DAY_STATUSES, DayTotals, STALL_KINDS, Slot } from './model'
import { PlannedStall } from './planned-stall'
import { SERVE_STEPS } from './serve-person'

const Everyone = ['resident', 'partyMember', 'steward', 'siteManager', 'communityOfficer', 'branchSecretary'] as const
const Organizers = ['communityOfficer', 'branchSecretary', 'siteManager'] as const
const Attendants = ['steward', 'siteManager', 'communityOfficer'] as const
const Bookers = ['resident', 'steward', 'siteManager', 'communityOfficer'] as const
const Target = z.object({ dayId: Id })

export const DayListItem = z.object({
  dayId: Id, title: z.string(), place: z.string(), startAt: Time, endAt: Time, status: z.enum(DAY_STATUSES),
  stalls: z.array(z.string()), left: z.number(), isBooked: z.boolean(),
})
export type DayListItem = z.infer<typeof DayListItem>

/** A day of a series that is not put up yet. */
export const PlannedDay = z.object({ startAt: Time, endAt: Time, title: z.string(), place: z.string(), repeats: z.string() })
export type PlannedDay = z.infer<typeof PlannedDay>

export const MyBooking = z.object({
  bookingId: Id, stallId: Id, stallTitle: z.string(), number: z.number(), startAt: Time, status: z.enum(BOOKING_STATUSES), ahead: z.number(),
  isWalkIn: z.boolean(), estimatedAt: z.nullable(Time),
  /** The family member or elder it is for; null for oneself. */
  person: z.nullable(z.string()),
  /** The request of a home visit; null for a place at a table. */
  requestId: z.nullable(Id),
  /** Where on the same day one tap moves it to when its stall was closed. */
  moveTo: z.nullable(z.object({ stallTitle: z.string(), startAt: z.nullable(Time) })),
})
export type MyBooking = z.infer<typeof MyBooking>

const Seats = z.object({ total: z.int(), left: z.int() })

export const DayView = z.object({
  dayId: Id, estateId: Id, title: z.string(), place: z.string(), words: z.string(), startAt: Time, endAt: Time,
  status: z.enum(DAY_STATUSES), contact: z.object({ name: z.string(), phone: z.string() }),
  /** Who is called when, in words. */
  rule: z.string(),
  note: z.string(), movedFrom: z.nullable(z.object({ startAt: Time, place: z.string() })), totals: z.nullable(DayTotals), canRate: z.boolean(),
  /** Days to which a booking of a cancelled day can be moved. */
  alternatives: z.array(z.object({ dayId: Id, title: z.string(), place: z.string(), startAt: Time })),
  stalls: z.array(z.object({
    stallId: Id, kind: z.enum(STALL_KINDS), title: z.string(), helper: z.string(), capacity: z.number(), walkIns: z.number(), slots: z.array(Slot), nowServing: z.nullable(z.number()),
    walkInsLeft: z.number(), waiting: z.number(), delayMinutes: z.number(), isHomeVisit: z.boolean(),
    /** Why it is closed; null while it is held. */
    closed: z.nullable(z.string()),
  })),
  mine: z.array(MyBooking), canManage: z.boolean(), checkInScene: z.nullable(Scene),
  /** 每月 5 日; empty for a day of its own. */
  repeats: z.string(),
  /** What the code at the place stands for: the series, or this day alone. */
  codeRefId: Id,
  /** For those who run the day: the seats of each stall that asks for helpers. */
  staff: z.array(z.object({ stallId: Id, postId: Id, party: Seats, neighbor: Seats })),
  /** Asked with the scene of the code that hangs at the place: the person stands there. */
  isHere: z.boolean(),
})
export type DayView = z.infer<typeof DayView>

export const QueueEntry = z.object({
  bookingId: Id, number: z.number(), name: z.string(), startAt: Time, status: z.enum(BOOKING_STATUSES), checkedInAt: z.nullable(Time),
  isWalkIn: z.boolean(), passes: z.number(), estimatedAt: z.nullable(Time), hasPhone: z.boolean(),
})
export type QueueEntry = z.infer<typeof QueueEntry>
export const StallQueue = z.object({
  dayId: Id, stallId: Id, title: z.string(), nowServing: z.nullable(QueueEntry), waiting: z.array(QueueEntry), missed: z.array(QueueEntry),
  served: z.number(), walkInsLeft: z.number(), delayMinutes: z.number(), rule: z.string(),
})
export type StallQueue = z.infer<typeof StallQueue>

export const DayDisplay = z.object({
  dayId: Id, title: z.string(), place: z.string(), rule: z.string(), at: Time,
  stalls: z.array(z.object({
    stallId: Id, title: z.string(), nowServing: z.nullable(z.number()), next: z.array(z.number()), waiting: z.number(), delayMinutes: z.number(), isClosed: z.boolean(),
  })),
})
export type DayDisplay = z.infer<typeof DayDisplay>

/** Whom it is for when not for oneself. */
const Person = z.optional(z.object({ name: Words(20), phone: z.optional(z.string().check(z.regex(/^1\d{10}$/))) }))

/** What is written when a day is announced, once or again and again. */
const Announcement = {
  estateId: Id, title: Words(20), place: Words(20), words: z.string().check(z.maxLength(300)), stalls: z.array(PlannedStall).check(z.minLength(1), z.maxLength(12)),
}
/** How many people hear of it; of a series those of its later days are told one day after the other. */
const Told = z.object({ told: z.number() })
const Scope = z.optional(SeriesScope)

export const days = defineOperations({
  publish: {
    summary: '发布便民日',
    input: z.object({
      ...Announcement, startAt: Time, endAt: Time,
    }),
    output: z.object({ dayId: Id, checkInScene: Scene }),
    roles: Organizers, writes: true, rejections: ['TIME_WRONG', 'TOO_MANY_SLOTS', 'TEXT_REFUSED'],
  },
  startSeries: {
    summary: '发布系列便民日：每周、每月几号、每月第几个周几、每年一天，提前两个月排出来',
    input: z.object({ ...Announcement, from: Clock, until: Clock, recurrence: Recurrence }),
    output: z.object({ seriesId: Id, checkInScene: Scene, firstDays: z.array(Day) }),
    roles: Organizers, writes: true, rejections: ['TIME_WRONG', 'TOO_MANY_SLOTS', 'NO_DAYS', 'TEXT_REFUSED'],
  },
  year: {
    summary: '便民日年历：一年里办过的、要办的、按系列会办的',
    input: z.object({ year: z.int().check(z.minimum(2020), z.maximum(2100)) }),
    output: z.object({ items: z.array(DayListItem), planned: z.array(PlannedDay) }), roles: Everyone, writes: false, rejections: [],
  },
  list: {
    summary: '便民日列表', input: z.object({ scope: z.enum(['open', 'mine']), cursor: Cursor, limit: PageSize }),
    output: page(DayListItem), roles: Everyone, writes: false, rejections: [],
  },
  get: { summary: '一个便民日（系列码找到最近的一次）', input: z.extend(Target, { scene: z.optional(Scene) }), output: DayView, roles: Everyone, writes: false, rejections: ['NEXT_NOT_PUT_UP'] },
  book: {
    summary: '预约一个时段', input: z.object({ dayId: Id, stallId: Id, slotId: Id, person: Person }),
    output: z.object({ booking: MyBooking, left: z.number() }), roles: Bookers, writes: true,
    rejections: [
      'DAY_CLOSED', 'SLOT_UNKNOWN', 'SLOT_FULL', 'SLOT_PASSED', 'ALREADY_BOOKED', 'TIME_CONFLICT', 'NOT_VERIFIED', 'NAME_NEEDED', 'FAMILY_FULL', 'HOME_NEEDED', 'STALL_CLOSED', 'TEXT_REFUSED',
    ],
  },
  takeNumber: {
    summary: '现场取号', input: z.object({ dayId: Id, stallId: Id, scene: z.optional(Scene), person: Person }),
    output: z.object({ booking: MyBooking, left: z.number() }), roles: Bookers, writes: true,
    rejections: ['DAY_CLOSED', 'STALL_UNKNOWN', 'CODE_WRONG', 'TOO_EARLY', 'DAY_OVER', 'NO_NUMBERS', 'ALREADY_BOOKED', 'NAME_NEEDED', 'STALL_CLOSED', 'TEXT_REFUSED'],
  },
  cancelBooking: {
    summary: '取消预约', input: z.object({ dayId: Id, bookingId: Id }),
    output: z.object({ bookingId: Id, left: z.number() }), roles: Bookers, writes: true, rejections: ['NOT_BOOKED', 'TOO_LATE'],
  },
  checkIn: {
    summary: '扫便民日码签到',
    input: z.object({ dayId: Id, scene: Scene }), output: z.object({ bookings: z.array(MyBooking) }), roles: ['resident'], writes: true,
    rejections: ['DAY_CLOSED', 'NOT_BOOKED', 'CODE_WRONG', 'TOO_EARLY', 'TOO_LATE'],
  },
  queue: {
    summary: '摊位排队', input: z.object({ dayId: Id, stallId: Id }), output: StallQueue, roles: Attendants, writes: false, rejections: ['STALL_UNKNOWN'],
  },
  callNext: {
    summary: '叫下一位', input: z.object({ dayId: Id, stallId: Id }), output: StallQueue, roles: Attendants, writes: true,
    rejections: ['DAY_CLOSED', 'STALL_UNKNOWN', 'NOBODY_WAITING'],
  },
  serve: {
    summary: '重叫、办完、过号、没来、到场、回来了', input: z.object({ dayId: Id, bookingId: Id, step: z.enum(SERVE_STEPS) }), output: StallQueue, roles: Attendants, writes: true,
    rejections: ['DAY_CLOSED', 'NOT_BOOKED', 'STEP_IMPOSSIBLE'],
  },
  revealPerson: {
    summary: '查看代约人的姓名电话（留痕）', input: z.object({ dayId: Id, bookingId: Id }), output: z.object({ name: z.string(), phone: z.string() }),
    roles: Attendants, writes: true, rejections: ['NOT_BOOKED'],
  },
  display: { summary: '现场大屏', input: Target, output: DayDisplay, roles: Everyone, writes: false, rejections: [] },
  change: {
    summary: '便民日改期或换地方：这一次，这次及以后，或全部（钟点和地点）', input: z.object({ dayId: Id, startAt: Time, place: Words(20), reason: Words(50), scope: Scope }),
    output: Told, roles: Organizers, writes: true, rejections: ['DAY_CLOSED', 'TIME_WRONG', 'NOTHING_CHANGED', 'TEXT_REFUSED', 'NOT_SERIES'],
  },
  cancel: {
    summary: '取消便民日：这一次，从这次起不再办，或还没办的全部取消', input: z.object({ dayId: Id, reason: Words(50), scope: Scope }), output: Told, roles: Organizers, writes: true,
    rejections: ['DAY_CLOSED', 'TEXT_REFUSED', 'NOT_SERIES'],
  },
  editStall: {
    summary: '调整摊位的人和名额',
    input: z.object({
      dayId: Id, stallId: Id, helper: z.string().check(z.maxLength(20)), capacity: z.int().check(z.minimum(1), z.maximum(100)), walkIns: z.int().check(z.minimum(0), z.maximum(200)),
      scope: Scope,
    }),
    output: z.object({ left: z.number() }), roles: Organizers, writes: true, rejections: ['DAY_CLOSED', 'STALL_UNKNOWN', 'STALL_CLOSED', 'TEXT_REFUSED', 'NOT_SERIES'],
  },
  staffStall: {
    summary: '摊位招人：发布一个党员+N 岗位', input: z.object({ dayId: Id, stallId: Id, partySeats: z.int().check(z.minimum(1), z.maximum(10)), neighborSeats: z.int().check(z.minimum(0), z.maximum(30)) }),
    output: z.object({ postId: Id }), roles: Organizers, writes: true, rejections: ['DAY_CLOSED', 'STALL_UNKNOWN', 'STALL_CLOSED', 'ALREADY_STAFFED'],
  },
  closeStall: {
    summary: '停一个摊位，约在那里的人都告知', input: z.object({ dayId: Id, stallId: Id, reason: Words(50) }), output: Told, roles: Organizers, writes: true,
    rejections: ['DAY_CLOSED', 'STALL_UNKNOWN', 'STALL_CLOSED', 'TEXT_REFUSED'],
  },
  moveBooking: {
    summary: '预约改到另一天，或停了的摊位改到当天别的摊位', input: z.object({ dayId: Id, bookingId: Id, toDayId: Id }), output: z.object({ dayId: Id, booking: MyBooking }), roles: Bookers, writes: true,
    rejections: ['NOT_BOOKED', 'DAY_CLOSED', 'ALREADY_BOOKED', 'NO_PLACE'],
  },
  rate: {
    summary: '评价便民日', input: z.object({ dayId: Id, stars: z.int().check(z.minimum(1), z.maximum(5)), words: z.string().check(z.maxLength(100)) }),
    output: z.object({ stars: z.number() }), roles: Bookers, writes: true, rejections: ['NOT_SERVED', 'ALREADY_RATED', 'TEXT_REFUSED'],
  },
})
