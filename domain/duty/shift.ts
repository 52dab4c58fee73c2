import * as z from 'zod/mini'
import { aggregate } from '../kernel/actor'
import { inShanghai } from '../kernel/calendar'
import { Id, Time } from '../kernel/schema'
import { TEAMS } from '../kernel/teams'

/** 日班、中班、夜班: together the twenty-four hours; the night crosses midnight (items 24, 34). */
export const SHIFTS = ['day', 'evening', 'night'] as const
export type ShiftKind = (typeof SHIFTS)[number]
/** Begin and end by the clock of Shanghai; an end before the begin is of the next day. */
export const SHIFT_CLOCKS: Record<ShiftKind, { from: string; until: string }> = {
  day: { from: '08:00', until: '16:00' }, evening: { from: '16:00', until: '22:00' }, night: { from: '22:00', until: '08:00' },
}
/** 2026-11-24, a day of Shanghai. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

const Named = z.object({ memberId: Id, name: z.string() })

/** Somebody on a shift: by the weekly pattern, put there by the lead, or by their own tap. */
export const ShiftPerson = z.extend(Named, {
  from: z.enum(['pattern', 'lead', 'self']), since: Time,
  /** Whom they asked to take over. */
  handOver: z.nullable(z.extend(Named, { at: Time })),
})
export type ShiftPerson = z.infer<typeof ShiftPerson>

/** What time alone has done: reminded those on it, asked for the hand-over note, ended it. */
export const SHIFT_MILESTONES = ['soon', 'ending', 'over'] as const
export type ShiftMilestone = (typeof SHIFT_MILESTONES)[number]

/** 班次: one shift of one team on one day. */
export const Shift = z.object({
  ...aggregate,
  teamId: Id,
  teamKind: z.enum(TEAMS),
  teamName: z.string(),
  /** The day it begins. */
  day: Day,
  kind: z.enum(SHIFTS),
  startAt: Time,
  endAt: Time,
  /** `off`: the pattern wants nobody then. */
  status: z.enum(['open', 'off']),
  /** How many are wanted, and how many are missing. */
  need: z.int(),
  left: z.int(),
  people: z.array(ShiftPerson),
  /** Who the pattern wanted when the shift last followed it. */
  planned: z.array(Id),
  /** Who is on it; and those with whoever has a hand-over to answer: the index of "my shifts". */
  memberIds: z.array(Id),
  concernedIds: z.array(Id),
  /** 交接班记录, for the next on duty. */
  note: z.nullable(z.object({ words: z.string(), at: Time, by: Named })),
  /** When the team was called for the gap there is now. */
  calledAt: z.nullable(Time),
  passed: z.array(z.enum(SHIFT_MILESTONES)),
  wakeAt: z.nullable(Time),
})
export type Shift = z.infer<typeof Shift>

const DAY = 86_400_000
export const dayOf = (at: number): string => inShanghai(at).format('YYYY-MM-DD')
/** The moment of a day and a clock of Shanghai. */
export const momentOn = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00+08:00`)
export const dayAfter = (day: string, days = 1): string => dayOf(momentOn(day, '12:00') + days * DAY)
/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => inShanghai(momentOn(day, '12:00')).day() || 7
/** The Monday of the week that a day lies in. */
export const mondayOf = (day: string): string => dayAfter(day, 1 - weekdayOf(day))

/** From when to when a shift of a day lasts. */
export function spanOf(day: string, kind: ShiftKind): { startAt: number; endAt: number } {
  const { from, until } = SHIFT_CLOCKS[kind]
  return { startAt: momentOn(day, from), endAt: momentOn(until <= from ? dayAfter(day) : day, until) }
}

export const shiftIdOf = (teamId: string, day: string, kind: ShiftKind): string => `${teamId}-${day.replaceAll('-', '')}-${kind}`

/** The shift before this one, whose note its people read. */
export function shiftBefore({ teamId, day, kind }: Pick<Shift, 'teamId' | 'day' | 'kind'>): string {
  const before = SHIFTS[SHIFTS.indexOf(kind) - 1]
  return before ? shiftIdOf(teamId, day, before) : shiftIdOf(teamId, dayAfter(day, -1), 'night')
}
