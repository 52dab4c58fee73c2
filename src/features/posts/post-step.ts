import type { PostListItem } from '@domain/posts/contract'
import { isSameDay } from '@/ui/calendar'

/** The one next step a card offers; `view` is no button of its own, the card itself opens. */
export type PostStep = 'answer' | 'checkIn' | 'claim' | 'view'

/** The server has the last word on seats and on check-in times; this only picks what is worth a button. */
export function postStep(post: Pick<PostListItem, 'status' | 'mine' | 'startAt' | 'endAt' | 'party' | 'neighbor' | 'isAsked' | 'isWaiting'>, now: number): PostStep {
  if (post.status === 'cancelled' || now > post.endAt) return 'view'
  if (post.isAsked && now < post.startAt) return 'answer'
  if (post.mine?.status === 'claimed') return isSameDay(post.startAt, now) ? 'checkIn' : 'view'
  if (post.mine !== null || post.isWaiting || now >= post.startAt) return 'view'
  return post.party.left + post.neighbor.left > 0 ? 'claim' : 'view'
}
