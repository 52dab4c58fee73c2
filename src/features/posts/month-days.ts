import type { PostListItem } from '@domain/posts/contract'
import { isSameDay, momentOf, startOfDay } from '@/ui/calendar'
import { monthBeside } from './record-words'

const DAY = 86_400_000
const HALF_DAY = 12 * 3_600_000
const WEEK = 7

/** 202612 as a date picker would name its first day. */
const firstOf = (month: number): number => momentOf(`${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}-01`, '00:00') ?? 0
/** Monday 0 … Sunday 6, by the calendar of Shanghai. */
const weekday = (at: number): number => (new Date(at + 8 * 3_600_000).getUTCDay() + 6) % WEEK
const isIn = (at: number, month: number): boolean => at >= firstOf(month) && at < firstOf(monthBeside(month, 1))

export interface MonthDay { at: number; day: number; isOther: boolean }

/** The whole weeks, Monday first, that a month (202612) is shown in: each day by its first moment. */
export function monthDays(month: number): MonthDay[] {
  const first = firstOf(month)
  const begin = first - weekday(first) * DAY
  const days = Math.round((firstOf(monthBeside(month, 1)) - begin) / DAY)
  return Array.from({ length: Math.ceil(days / WEEK) * WEEK }, (_, i) => {
    const at = begin + i * DAY
    return { at, day: new Date(at + 8 * 3_600_000).getUTCDate(), isOther: !isIn(at, month) }
  })
}

/** What is asked for once per month: every post that ends within the weeks shown, those of the last night included. */
export function monthSpan(month: number): { from: number; until: number } {
  const days = monthDays(month)
  return { from: days[0]!.at, until: days[days.length - 1]!.at + DAY + HALF_DAY }
}

/** The posts that begin on the day, soonest first. */
export const postsOn = (posts: readonly PostListItem[], at: number): PostListItem[] =>
  posts.filter(({ startAt }) => isSameDay(startAt, at)).sort((a, b) => a.startAt - b.startAt)

/** The day to open a month with: today, else the first of its days that has a post, else its first. */
export function dayToShow(month: number, posts: readonly PostListItem[], now: number): number {
  if (isIn(now, month)) return startOfDay(now)
  const own = posts.map(({ startAt }) => startAt).filter(at => isIn(at, month))
  return own.length > 0 ? startOfDay(Math.min(...own)) : firstOf(month)
}

export type Mark = 'mine' | 'free' | 'full' | 'over'
/** What the dot of a post says: mine, somebody is still lacking, full, or over. */
export function markOf({ mine, endAt, party, neighbor }: Pick<PostListItem, 'mine' | 'endAt' | 'party' | 'neighbor'>, now: number): Mark {
  if (mine) return 'mine'
  if (now > endAt) return 'over'
  return party.left + neighbor.left > 0 ? 'free' : 'full'
}
