import * as z from 'zod/mini'
import { Cursor, Id, PageSize, Time, Words, page } from '../kernel/schema'
import { Counts } from './counts'
import { MAX_WORDS, STATUSES } from './model'
import { Rates } from './rates'

const SUPERVISORS = ['siteManager', 'communityOfficer'] as const
const STAFF = ['steward', 'siteManager', 'communityOfficer'] as const
const Month = z.string().check(z.regex(/^20\d{2}(0[1-9]|1[0-2])$/))

/** One line of the figures: an estate, a building, a steward or a category. */
export const FigureLine = z.object({ key: z.string(), name: z.string(), counts: Counts, rates: Rates })
export type FigureLine = z.infer<typeof FigureLine>

/** 哪里哪类最多: a row for each building, a column for each category that occurs, both the most first; `filed` goes by the columns. */
export const Heat = z.object({
  categories: z.array(z.object({ key: z.string(), name: z.string() })),
  rows: z.array(z.object({ key: z.string(), name: z.string(), filed: z.array(z.int()) })),
})
export type Heat = z.infer<typeof Heat>

/** 一个小区的一个月. `days` has a line per day of the month; `before` is the month before, to compare with. */
export const Overview = z.object({
  estateId: Id, estateName: z.string(), month: z.string(), total: FigureLine, before: FigureLine,
  buildings: z.array(FigureLine), stewards: z.array(FigureLine), categories: z.array(FigureLine),
  days: z.array(z.object({ day: z.int(), filed: z.int(), solved: z.int() })), heat: Heat,
})
export type Overview = z.infer<typeof Overview>

/** A call that is due: whom about what, and why. */
export const FollowUpCard = z.object({
  requestId: Id, number: z.string(), title: z.string(), place: z.string(), category: z.string(), requesterName: z.string(),
  reason: z.enum(['unhappy', 'sampled']), dueAt: Time, stars: z.nullable(z.number()), ratingWords: z.string(), doneBy: z.nullable(z.string()),
})
export type FollowUpCard = z.infer<typeof FollowUpCard>

/** What comes after a matter is closed: calls back and the figures. */
export const afterOperations = {
  followUps: {
    summary: '待回访：评价不满意的，和抽到的', input: z.object({ estateId: Id, cursor: Cursor, limit: PageSize }),
    output: page(FollowUpCard), roles: SUPERVISORS, writes: false, rejections: [],
  },
  followUp: {
    summary: '记录回访结果；没解决的退回重办',
    input: z.object({ requestId: Id, isSolved: z.boolean(), isSatisfied: z.boolean(), words: Words(MAX_WORDS) }),
    output: z.object({ requestId: Id, status: z.enum(STATUSES), dueAt: Time, at: Time }),
    roles: SUPERVISORS, writes: true, rejections: ['NOTHING_TO_FOLLOW_UP', 'NOT_POSSIBLE_NOW', 'TEXT_REFUSED'],
  },
  overview: {
    summary: '一个小区一个月的数：三率，按楼栋、管家和类别，哪里哪类最多', input: z.object({ estateId: Id, month: z.optional(Month) }),
    output: Overview, roles: STAFF, writes: false, rejections: [],
  },
  communityOverview: {
    summary: '社区各小区一个月的数', input: z.object({ month: z.optional(Month) }),
    output: z.object({ month: z.string(), estates: z.array(FigureLine) }), roles: ['communityOfficer'], writes: false, rejections: [],
  },
} as const
