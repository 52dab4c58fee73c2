import type { InputOf } from '@domain/kernel/operation'
import type { series } from '@domain/posts/contract/series'
import { hall, type PostView } from '@domain/posts/contract/hall'
import { NO_RULES, type PostRules } from '@domain/posts/model'
import { clock, dateText, momentOf } from '@/ui/calendar'
import { fieldErrors } from '@/ui/field-errors'
import { ONCE, recurrenceOf, type Repeat } from '@/ui/repeat'

type Input = InputOf<typeof hall.publish>

/** What the form holds while it is filled in; day and times as the pickers speak them. */
export interface PostDraft extends Pick<Input, 'title' | 'team' | 'place' | 'words' | 'partySeats' | 'neighborSeats'> {
  date: string
  from: string
  until: string
  rules: PostRules
  repeat: Repeat
}

const DAY = 86_400_000

export const emptyPostDraft = (now: number): PostDraft => ({
  title: '', team: 'publicOrder', place: '', words: '', date: dateText(now + DAY), from: '19:00', until: '20:30', partySeats: 1, neighborSeats: 3, rules: NO_RULES, repeat: ONCE,
})

export const draftOf = ({ title, team, place, words, startAt, endAt, party, neighbor, rules }: PostView): PostDraft => ({
  title, team, place, words, date: dateText(startAt), from: clock(startAt), until: clock(endAt), partySeats: party.total, neighborSeats: neighbor.total, rules, repeat: ONCE,
})

/** Another one like it: the same clock, tomorrow or on its own day when that is still to come. */
export const againDraft = (post: PostView, now: number): PostDraft => ({ ...draftOf(post), date: dateText(Math.max(post.startAt, now) + DAY) })

/** Whether it ends the next morning: the end stands earlier on the clock than the beginning. */
export const isOverNight = ({ from, until }: Pick<PostDraft, 'from' | 'until'>): boolean => until < from

export const postInput = ({ date, from, until, repeat: _, ...draft }: PostDraft, estateId: string): Input => ({
  ...draft, estateId, startAt: momentOf(date, from) ?? 0, endAt: (momentOf(date, until) ?? 0) + (isOverNight({ from, until }) ? DAY : 0),
})

/** The same as a series: from the chosen day on, without its pauses. */
export const seriesInput = ({ date, repeat, ...draft }: PostDraft, estateId: string): InputOf<typeof series.startSeries> =>
  ({ ...draft, estateId, recurrence: recurrenceOf(repeat, date) })

/** A series begins on the weekday, or the day of the month, that was chosen for the first. */
export function withRepeat(draft: PostDraft, repeat: Repeat): PostDraft {
  const isNew = draft.repeat.kind === 'once' && repeat.kind !== 'once'
  const day = new Date(`${draft.date}T00:00:00Z`)
  return { ...draft, repeat: isNew ? { ...repeat, weekdays: [day.getUTCDay() || 7], monthDay: day.getUTCDate() } : repeat }
}

/** What is wrong with the days of a series, in words; empty when nothing is. */
export function repeatError({ date, repeat: { kind, weekdays, lastDay, pauses } }: Pick<PostDraft, 'date' | 'repeat'>): string {
  if (kind === 'once') return ''
  if (kind === 'weekly' && weekdays.length === 0) return '请选每周哪几天'
  if (lastDay !== null && lastDay < date) return '最后一天要在开始那天之后'
  return pauses.some(({ from, until }) => until < from) ? '停办的结束日要在开始日之后' : ''
}

/** Only what differs from the post as it is. */
export function changesOf(post: PostView, draft: PostDraft): InputOf<typeof hall.edit>['changes'] {
  const { estateId: _, team: __, teamId: ___, ...after } = postInput(draft, post.estateId)
  const { estateId: ____, team: _____, teamId: ______, ...before } = postInput(draftOf(post), post.estateId)
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter(field => JSON.stringify(after[field]) !== JSON.stringify(before[field]))
  return Object.fromEntries(changed.map(field => [field, after[field]]))
}

const WORDS = { title: '请写岗位名称，最多 20 个字', place: '请写集合地点，最多 20 个字', words: '说明最多 300 个字' }
export type PostErrors = Partial<Record<keyof typeof WORDS, string>>

export const postErrors = (draft: PostDraft, estateId: string): PostErrors => fieldErrors(hall.publish.input, postInput(draft, estateId), WORDS)
