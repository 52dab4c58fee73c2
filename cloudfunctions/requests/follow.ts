import type { Decision } from '../../domain/kernel/decision'
import { MOST_FOLLOWERS, followRequest, unfollowRequest } from '../../domain/requests/follow-request'
import type { ResidentRequest } from '../../domain/requests/model'
import { done, type Call } from '../_shell/call'
import { updateWhere } from '../_shell/documents'
import { command } from '../_shell/sdk'
import { readReached } from '../_shell/store'
import type { RequestsHandlers } from './handlers'

type Decide<Rejection extends string> = (request: ResidentRequest, by: { memberId: string }) => Decision<string[], Rejection>

/**
 * Neighbours of the estate, not only those whose request it is. Many may follow at once and it is no step of its life:
 * one update on its own condition, which a repeat does not match and which never gets in the way of a step.
 */
async function following<Rejection extends string>(call: Call, requestId: string, decide: Decide<Rejection>, guard: object, followerIds: object) {
  const { memberId } = call.caller
  const { doc } = await readReached<ResidentRequest>('requests', requestId, call, ({ communityId, estateId }) => ({ communityId, estateId }))
  const decision = decide(doc, { memberId })
  if (!decision.accepted) return { ok: false as const, rejection: decision.rejection }
  if (decision.event.length !== doc.followerIds.length) await updateWhere('requests', { _id: requestId, ...guard }, { followerIds })
  return done({ requestId, isFollowing: decision.event.includes(memberId), followerCount: decision.event.length })
}

export const follow: RequestsHandlers['follow'] = ({ requestId }, call) => following(call, requestId, followRequest,
  { isOnBoard: true, followerIds: command.neq(call.caller.memberId), [`followerIds.${MOST_FOLLOWERS - 1}`]: command.exists(false) }, command.push([call.caller.memberId]))

export const unfollow: RequestsHandlers['unfollow'] = ({ requestId }, call) => following(call, requestId, unfollowRequest,
  { followerIds: call.caller.memberId }, command.pull(call.caller.memberId))
