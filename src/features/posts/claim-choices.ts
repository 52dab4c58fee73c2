import type { PostView } from '@domain/posts/contract'
import type { SeatKind } from '@domain/posts/model'

type Choice = Pick<PostView, 'status' | 'mine' | 'startAt' | 'party' | 'neighbor' | 'claimable' | 'waitable' | 'line' | 'isLeadMissing' | 'isWaiting' | 'isAsked'>

/** Whether this person neither holds a seat, waits for one nor has one to answer for, and the post is still ahead. */
const isFreeToCome = ({ status, mine, startAt, isWaiting, isAsked }: Choice, now: number): boolean =>
  status === 'open' && mine === null && !isWaiting && !isAsked && now < startAt

/**
 * Seats to offer: those the cloud says one may claim, and to every resident a free neighbour seat — trying it is how one
 * learns what is still needed (say, that the steward has to confirm the address).
 */
export function claimChoices(post: Choice, isResident: boolean, now: number): SeatKind[] {
  const { party, neighbor, claimable, line, isLeadMissing } = post
  if (!isFreeToCome(post, now)) return []
  const isNeighborFree = neighbor.left > 0 && line.neighbor === 0 && !isLeadMissing
  return [
    ...(party.left > 0 && claimable.includes('party') ? ['party' as const] : []),
    ...(isNeighborFree && (isResident || claimable.includes('neighbor')) ? ['neighbor' as const] : []),
  ]
}

/** Lines to offer: those that may be joined, unless a seat of one's own kind is free. */
export const waitChoices = (post: Choice, choices: readonly SeatKind[], now: number): SeatKind[] =>
  isFreeToCome(post, now) ? post.waitable.filter(seat => !choices.includes(seat)).slice(choices.length > 0 ? 1 : 0) : []

/** Whether everybody is too late: said together with whom to ask. */
export const isFull = ({ party, neighbor }: Pick<PostView, 'party' | 'neighbor'>): boolean => party.left + neighbor.left === 0
