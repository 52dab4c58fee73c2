import { accept, reject, type Decision } from '../kernel/decision'
import { clashes, newClaim } from './claim'
import { whyNot, type Standing } from './eligible'
import type { Ineligible } from './ineligible'
import type { Claim, SeatKind, ServicePost } from './model'
import { isOpenFor } from './settle'

export interface ClaimPost extends Standing {
  claimId: string
  memberId: string
  name: string
  seat: SeatKind
  at: number
  /** The other posts this person holds a seat of. */
  others: readonly Pick<ServicePost, 'startAt' | 'endAt' | 'place'>[]
}
/** What the rules of claiming look at. */
export type Claimable = Pick<ServicePost, 'status' | 'startAt' | 'endAt' | 'place' | 'rules' | 'seats' | 'line' | 'partyHeld' | 'memberIds' | 'concernedIds' | 'waiting'>
export type ClaimRejection =
  | 'POST_CLOSED' | 'POST_STARTED' | 'POST_FULL' | 'ALREADY_CLAIMED' | 'ANSWER_FIRST' | 'ALREADY_WAITING' | 'TIME_CONFLICT' | 'LEAD_NEEDED' | 'LINE_FIRST' | Ineligible

/** 岗位认领：一人一席，先到先得；有人排队时不插队；要党员带头的岗位，党员认领后邻居席才开放。 */
export function claimPost(post: Claimable, command: ClaimPost): Decision<Claim, ClaimRejection> {
  const { claimId, memberId, name, seat, at } = command
  const problem = whyNotCome(post, command)
  if (problem) return reject(problem)
  if (!isOpenFor(post, seat)) return reject('LEAD_NEEDED')
  if (post.line[seat] > 0) return reject('LINE_FIRST')
  if (post.seats[seat].left < 1) return reject('POST_FULL')
  if (command.others.some(other => clashes(other, post))) return reject('TIME_CONFLICT')
  return accept(newClaim({ claimId, memberId, name, seat, claimedAt: at }))
}

/** What keeps somebody from claiming a seat of the post and from waiting for one alike. */
export function whyNotCome(post: Claimable, command: Omit<ClaimPost, 'claimId' | 'others'>) {
  if (post.status !== 'open') return 'POST_CLOSED'
  const concern = concernOf(post, command.memberId)
  if (concern) return concern
  return command.at >= post.startAt ? 'POST_STARTED' : whyNot(post, command.seat, command, command.at)
}

/** How this person already stands to the post, if at all. */
export function concernOf(post: Pick<ServicePost, 'memberIds' | 'concernedIds' | 'waiting'>, memberId: string): 'ALREADY_CLAIMED' | 'ALREADY_WAITING' | 'ANSWER_FIRST' | null {
  if (post.memberIds.includes(memberId)) return 'ALREADY_CLAIMED'
  if (post.waiting.some(one => one.memberId === memberId)) return 'ALREADY_WAITING'
  return post.concernedIds.includes(memberId) ? 'ANSWER_FIRST' : null
}
