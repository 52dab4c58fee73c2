import type { InputOf } from '@domain/kernel/operation'
import { posts } from '@domain/posts/contract'
import { dateText, momentOf } from '@/ui/calendar'
import { fieldErrors } from '@/ui/field-errors'

type Input = InputOf<typeof posts.publish>

/** What the form holds while it is filled in; day and times as the pickers speak them. */
export interface PostDraft extends Pick<Input, 'title' | 'team' | 'place' | 'words' | 'partySeats' | 'neighborSeats'> {
  date: string
  from: string
  until: string
}

const DAY = 86_400_000

export const emptyPostDraft = (now: number): PostDraft => ({
  title: '', team: 'publicOrder', place: '', words: '', date: dateText(now + DAY), from: '19:00', until: '20:30', partySeats: 1, neighborSeats: 3,
})

export const postInput = ({ date, from, until, ...draft }: PostDraft, estateId: string): Input => ({
  ...draft, estateId, startAt: momentOf(date, from) ?? 0, endAt: momentOf(date, until) ?? 0,
})

const WORDS = { title: '请写岗位名称，最多 20 个字', place: '请写集合地点，最多 20 个字', words: '说明最多 300 个字' }
export type PostErrors = Partial<Record<keyof typeof WORDS, string>>

export const postErrors = (draft: PostDraft, estateId: string): PostErrors => fieldErrors(posts.publish.input, postInput(draft, estateId), WORDS)
