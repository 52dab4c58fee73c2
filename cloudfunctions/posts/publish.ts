import { publishPost } from '../../domain/posts/publish-post'
import { endedCards } from '../../domain/places/board'
import type { Estate } from '../../domain/places/model'
import { actorOf, done, rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { codeFor } from '../_shell/codes'
import { withEffects } from '../_shell/publishing'
import { idFromKey, sceneFrom } from '../_shell/ids'
import { create, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PostsHandlers } from './handlers'
import { mayShow } from './post-photos'
import { teamBrought } from './team-leads'

/** Five database operations: caller with estate, insert, its code, its card on the board for those that are over, effects removed. */
export const publish: PostsHandlers['publish'] = async ({ estateId, title, place, words, photos = [], ...input }, call) => {
  const { caller } = call
  const { doc: estate, hat } = await readReached<Estate>('estates', estateId, call, estateTarget)
  if (!mayShow(caller.memberId, photos)) return rejected('PHOTO_FOREIGN')
  if (await isTextRefused(caller.openid, [title, place, words].join(' '))) return rejected('TEXT_REFUSED')
  const postId = idFromKey('p', caller.memberId, call.key)
  const checkInScene = sceneFrom(postId)
  const by = actorOf(call, hat)
  const decision = publishPost({
    ...input, postId, at: caller.at, by, communityId: estate.communityId, estateId, title, place, words, photos, checkInScene,
    contact: { name: by.name, phone: caller.member?.phone ?? '' }, ...teamBrought(call, { ...input, estateId }),
  })
  if (!decision.accepted) return rejected(decision.rejection)
  const code = codeFor(estate, { scene: checkInScene, kind: 'post', refId: postId, label: title, at: caller.at })
  const { doc } = await create('posts', withEffects(decision.event, call, [{ type: 'showPost', data: { ended: endedCards(estate, caller.at) } }, { type: 'createCode', data: code }]))
  return done({ postId: doc._id, checkInScene: doc.checkInScene })
}
