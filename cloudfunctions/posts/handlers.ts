import { hatFor, type Target } from '../../domain/people/reach'
import type { posts } from '../../domain/posts/contract'
import { MANAGERS } from '../../domain/posts/contract/shared'
import type { ServicePost } from '../../domain/posts/model'
import type { Call, Handlers } from '../_shell/call'

export type PostsHandlers = Handlers<typeof posts>

/** A post is everybody's of its estate, and the Party members' of its community. */
export const targetOf = ({ communityId, estateId }: Pick<ServicePost, 'communityId' | 'estateId'>): Target => ({ communityId, estateId })

type Where = Pick<ServicePost, 'communityId' | 'estateId'>

/** Whether the caller holds an office over the post. */
export const canManage = ({ caller }: Pick<Call, 'caller'>, post: Where): boolean =>
  hatFor(caller.hats, MANAGERS, targetOf(post)) !== null
/** Those in office, and the leads named on it, keep the roll. */
export const canKeepRoll = (call: Pick<Call, 'caller'>, post: ServicePost): boolean => canManage(call, post) || post.leadIds.includes(call.caller.memberId)
