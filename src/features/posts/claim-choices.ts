import type { PostView } from '@domain/posts/contract'
import type { SeatKind } from '@domain/posts/model'

type Choice = Pick<PostView, 'status' | 'mine' | 'startAt' | 'party' | 'neighbor' | 'claimable'>

/**
 * Seats to offer: those the cloud says one may claim, and to every resident a free neighbour seat — trying it is how one
 * learns what is still needed (say, that the steward has to confirm the address).
 */
export function claimChoices({ status, mine, startAt, party, neighbor, claimable }: Choice, isResident: boolean, now: number): SeatKind[] {
  const holdsSeat = mine !== null && mine.status !== 'withdrawn'
  if (status === 'cancelled' || holdsSeat || now >= startAt) return []
  return [
    ...(party.left > 0 && claimable.includes('party') ? ['party' as const] : []),
    ...(neighbor.left > 0 && (isResident || claimable.includes('neighbor')) ? ['neighbor' as const] : []),
  ]
}

/** Whether everybody is too late: said together with whom to ask. */
export const isFull = ({ party, neighbor }: Pick<PostView, 'party' | 'neighbor'>): boolean => party.left + neighbor.left === 0
