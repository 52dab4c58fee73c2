import type { FollowUpCard } from './after-contract'
import { isHidden, titleOf } from './card'
import type { ResidentRequest } from './model'

export const FOLLOW_UP_FIELDS = ['number', 'words', 'place', 'category', 'requesterName', 'rating', 'assignee', 'acceptedBy', 'followUp', 'kind', 'requesterId', 'handlerIds'] as const
export type FollowUpRow = Pick<ResidentRequest, '_id' | (typeof FOLLOW_UP_FIELDS)[number]>

/** A line of the calls that are due; of 代访 only those appointed to it read more than the number. */
export const followUpCardOf = (row: FollowUpRow, viewerId: string): FollowUpCard => shownCard(isHidden(row, viewerId) ? { ...row, words: '代访（仅承办人可见）', place: '', requesterName: '居民', rating: null } : row)

const shownCard = ({ _id, number, words, place, category, requesterName, rating, assignee, acceptedBy, followUp }: FollowUpRow): FollowUpCard => ({
  requestId: _id, number, title: titleOf(words), place, category, requesterName, reason: followUp?.reason ?? 'sampled', dueAt: followUp?.dueAt ?? 0,
  stars: rating?.stars ?? null, ratingWords: [...(rating?.tags ?? []), rating?.words].filter(Boolean).join('，'),
  doneBy: assignee?.name ?? acceptedBy?.name ?? null,
})
