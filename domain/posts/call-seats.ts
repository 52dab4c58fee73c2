import { accept, reject, type Decision } from '../kernel/decision'
import { clashes } from './claim'
import { concernOf } from './claim-post'
import { whyNot, type Standing } from './eligible'
import { SEATS, type SeatKind, type ServicePost } from './model'
import { isOpenFor } from './settle'
import { step, type Step } from './step'

/** Kinds of seat that anybody who may could claim at once: free, open, and nobody in line. */
export const freeSeats = (post: ServicePost): SeatKind[] => SEATS.filter(seat => post.seats[seat].left > 0 && post.line[seat] === 0 && isOpenFor(post, seat))

/** 招人补位：还有空席时，一个岗位喊一次，告诉有资格、那时有空的人。 */
export function callForSeats(post: ServicePost, { at }: { at: number }): Decision<Step, 'POST_CLOSED' | 'POST_STARTED' | 'NO_SEAT_FREE' | 'ALREADY_CALLED'> {
  if (post.status !== 'open') return reject('POST_CLOSED')
  if (at >= post.startAt) return reject('POST_STARTED')
  if (post.calledAt !== null) return reject('ALREADY_CALLED')
  if (freeSeats(post).length === 0) return reject('NO_SEAT_FREE')
  return accept({ ...step({ ...post, calledAt: at }), isCall: true })
}

export interface Candidate extends Standing {
  memberId: string
  /** The posts this person holds a seat of. */
  held: readonly Pick<ServicePost, 'startAt' | 'endAt' | 'place'>[]
}

/** Whom a call is for: those who could claim a free seat this moment, whatever else they hold. */
export const calledOf = (post: ServicePost, candidates: readonly Candidate[], at: number): string[] => {
  const free = freeSeats(post)
  return candidates
    .filter(one => !concernOf(post, one.memberId) && free.some(seat => whyNot(post, seat, one, at) === null) && !one.held.some(other => clashes(other, post)))
    .map(({ memberId }) => memberId)
}
