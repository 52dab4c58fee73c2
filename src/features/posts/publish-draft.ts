import type { InputOf } from '@domain/kernel/operation'
import { posts, type PostView } from '@domain/posts/contract'
import { NO_RULES, type PostRules } from '@domain/posts/model'
import { clock, dateText, momentOf } from '@/ui/calendar'
import { fieldErrors } from '@/ui/field-errors'
import { ONCE, recurrenceOf, type Repeat } from '@/ui/repeat'

type Input = InputOf<typeof posts.publish>

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

export const postInput = ({ date, from, until, repeat: _, ...draft }: PostDraft, estateId: string): Input => ({
  ...draft, estateId, startAt: momentOf(date, from) ?? 0, endAt: momentOf(date, until) ?? 0,
})

/** The same as a series: from the chosen day on, open-ended. */
export const seriesInput = ({ date, repeat, ...draft }: PostDraft, estateId: string): InputOf<typeof posts.startSeries> =>
  ({ ...draft, estateId, recurrence: recurrenceOf(repeat, date) })

/** Only what differs from the post as it is. */
export function changesOf(post: PostView, draft: PostDraft): InputOf<typeof posts.edit>['changes'] {
  const { estateId: _, team: __, teamId: ___, ...after } = postInput(draft, post.estateId)
  const { estateId: ____, team: _____, teamId: ______, ...before } = postInput(draftOf(post), post.estateId)
  const changed = (Object.keys(after) as (keyof typeof after)[]).filter(field => JSON.stringify(after[field]) !== JSON.stringify(before[field]))
  return Object.fromEntries(changed.map(field => [field, after[field]]))
}

const WORDS = { title: '请写岗位名称，最多 20 个字', place: '请写集合地点，最多 20 个字', words: '说明最多 300 个字' }
export type PostErrors = Partial<Record<keyof typeof WORDS, string>>

export const postErrors = (draft: PostDraft, estateId: string): PostErrors => fieldErrors(posts.publish.input, postInput(draft, estateId), WORDS)

/** 常用岗位: what the programme asks for again and again; choosing one fills the form. */
export const TEMPLATES: readonly ({ key: string; label: string } & Partial<PostDraft>)[] = [
  { key: 'escort', label: '护学岗', title: '护学岗 · 东门', team: 'schoolEscort', place: '东门人行横道', words: '看护学生过马路，劝导车辆慢行。请穿反光背心。', from: '07:20', until: '08:10' },
  { key: 'patrol', label: '夜间巡查', title: '夜间巡查', team: 'neighborhoodWatch', place: '岗亭集合', words: '沿小区走一圈，看门禁、消防通道和飞线充电。', from: '20:00', until: '21:00', rules: { ...NO_RULES, minimum: 2, minimumAge: 18 } },
  { key: 'cleaning', label: '楼道清洁', title: '楼道清洁日', team: 'environment', place: '楼下集合', words: '清堆物、擦扶手、扫楼梯，工具现场领。', from: '13:30', until: '15:00', neighborSeats: 8 },
  { key: 'visit', label: '看望老人', title: '看望独居老人', team: 'customerService', place: '服务中心', words: '两人一组上门坐坐，问问缺什么。', from: '15:00', until: '16:30', rules: { ...NO_RULES, needsLead: true } },
]
