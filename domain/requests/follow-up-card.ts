import type { FollowUpCard } from './after-contract'
import { titleOf } from './card'
import type { ResidentRequest } from './model'

export const FOLLOW_UP_FIELDS = ['number', 'words', 'place', 'category', 'requesterName', 'rating', 'assignee', 'acceptedBy', 'followUp'] as const
export type FollowUpRow = Pick<ResidentRequest, '_id' | (typeof FOLLOW_UP_FIELDS)[number]>

/** A line of the calls that are due. */
export const followUpCardOf = ({ _id, number, words, place, category, requesterName, rating, assignee, acceptedBy, followUp }: FollowUpRow): FollowUpCard => ({
  requestId: _id, number, title: titleOf(words), place, category, requesterName, reason: followUp?.reason ?? 'sampled', dueAt: followUp?.dueAt ?? 0,
  stars: rating?.stars ?? null, ratingWords: [...(rating?.tags ?? []), rating?.words].filter(Boolean).join('，'),
  doneBy: assignee?.name ?? acceptedBy?.name ?? null,
})
