import { accept, reject, type Decision } from '../kernel/decision'
import type { ServicePost } from './model'
import { counted } from './settle'
import { tell, type Step } from './step'

/** 取消岗位：写明原因，认领的、排队的都告诉到。 */
export function cancelPost(post: ServicePost, { reason, at }: { reason: string; at: number }): Decision<Step, 'POST_CLOSED' | 'POST_STARTED'> {
  if (post.status !== 'open') return reject('POST_CLOSED')
  if (at >= post.startAt) return reject('POST_STARTED')
  const over: ServicePost = { ...post, status: 'cancelled', cancelReason: reason, waiting: [], offers: [], claims: post.claims.map(claim => ({ ...claim, handOver: null })) }
  return accept({ post: counted(over), told: tell('postCancelled', post.concernedIds, reason) })
}
