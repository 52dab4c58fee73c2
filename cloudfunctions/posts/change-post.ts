import type { Decision } from '../../domain/kernel/decision'
import { reject } from '../../domain/kernel/decision'
import type { Hat } from '../../domain/people/hats'
import type { ServicePost } from '../../domain/posts/model'
import type { Keeper } from '../../domain/posts/roll'
import type { Step } from '../../domain/posts/step'
import { done, type Call } from '../_shell/call'
import { effectsOf } from '../_shell/post-effects'
import { change, type Changed } from '../_shell/store'
import { canKeepRoll, targetOf } from './handlers'

/** Read → decide → save of one post: caller with post, update, its card on the board, whoever is told, effects removed. */
export const changePost = <Rejection extends string>(
  call: Call, postId: string, decide: (post: ServicePost, hat: Hat) => Decision<Step, Rejection>,
): Promise<Changed<ServicePost, Step, Rejection>> => change<ServicePost, Step, Rejection>(call, {
  collection: 'posts', id: postId, target: targetOf, decide, evolve: (_, step) => step.post, effects: effectsOf,
})

export const keeperOf = ({ caller }: Call): Keeper => ({ memberId: caller.memberId, name: caller.member?.publicName ?? '' })

/** The same for what only those who keep the roll may do; the reply is the post's id. */
export async function keepRoll<Rejection extends string>(call: Call, postId: string, decide: (post: ServicePost, by: Keeper) => Decision<Step, Rejection>) {
  const changed = await changePost<Rejection | 'NOT_LEAD'>(call, postId, post => (canKeepRoll(call, post) ? decide(post, keeperOf(call)) : reject('NOT_LEAD')))
  return changed.ok ? done({ postId }) : changed
}

/** A step of the caller's own whose reply is the post's id. */
export async function changeOwnPlace<Rejection extends string>(call: Call, postId: string, decide: (post: ServicePost) => Decision<Step, Rejection>) {
  const changed = await changePost(call, postId, decide)
  return changed.ok ? done({ postId }) : changed
}
