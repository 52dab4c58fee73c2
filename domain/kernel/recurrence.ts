import * as z from 'zod/mini'

/** 2026-12-01, a day of Shanghai. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

export const RECURRENCE_KINDS = ['schoolDays', 'weekly', 'monthly', 'monthlyWeekday', 'yearly'] as const
export const HOLIDAY_RULES = ['keep', 'skip', 'after'] as const

/** 重复：每个上学日、每周几、每月几号、每月第几个周几、每年几月几日；上学日跳过节假日，照调休上课。 */
export const Repeat = z.object({
  kind: z.enum(RECURRENCE_KINDS),
  /** 1 Monday … 7 Sunday, of a weekly one; the first is that of `monthlyWeekday`. */
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
  /** 1–31 of a monthly or yearly one; a month without that day is left out. */
  monthDay: z.int().check(z.minimum(1), z.maximum(31)),
})

/** The same between days, with what is left out. */
export const Recurrence = z.extend(Repeat, {
  /** Of `monthlyWeekday`: the first to fourth, or −1 for the last. */
  nth: z.optional(z.int().check(z.minimum(-1), z.maximum(4))),
  /** Of a yearly one: 1–12. */
  month: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  /** 法定节假日: held all the same (so when not said), left out, or put off to the first day after. */
  holidays: z.optional(z.enum(HOLIDAY_RULES)),
  firstDay: Day, lastDay: z.nullable(Day),
  /** 寒暑假: days without, both ends included. */
  pauses: z.array(z.object({ from: Day, until: Day })).check(z.maxLength(12)),
})
export type Recurrence = z.infer<typeof Recurrence>

/** 07:20, the clock of Shanghai. */
export const Clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
