import { accept, reject, type Decision } from '../kernel/decision'
import type { ResidentRequest } from './model'

/** How many may hear of one matter; more than the households of a building. */
export const MOST_FOLLOWERS = 300

/** 关注：公开的诉求，邻居可以跟着看进展；自己报的不用关注。 */
export function followRequest(request: ResidentRequest, { memberId }: { memberId: string }): Decision<string[], 'NOT_PUBLIC' | 'FOLLOWERS_FULL'> {
  const { isOnBoard, followerIds, requesterId } = request
  if (!isOnBoard) return reject('NOT_PUBLIC')
  if (followerIds.includes(memberId) || memberId === requesterId) return accept(followerIds)
  return followerIds.length >= MOST_FOLLOWERS ? reject('FOLLOWERS_FULL') : accept([...followerIds, memberId])
}

/** 不再关注：随时可以，哪怕已不再公开。 */
export const unfollowRequest = ({ followerIds }: ResidentRequest, { memberId }: { memberId: string }): Decision<string[], never> =>
  accept(followerIds.filter(id => id !== memberId))
