import { cancelPost } from '../../domain/posts/cancel-post'
import { editPost, type EditRejection } from '../../domain/posts/edit-post'
import { seriesChanges } from '../../domain/kernel/series'
import { reject } from '../../domain/kernel/decision'
import { rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { changeOwnPlace } from './change-post'
import type { PostsHandlers } from './handlers'
import { mayShow } from './post-photos'
import { changeSeries } from './series'

export const edit: PostsHandlers['edit'] = async ({ postId, scope, changes, moveOut }, call) => {
  const { openid, memberId, at } = call.caller
  const written = [changes.title, changes.place, changes.words].filter(Boolean).join(' ')
  if (written && await isTextRefused(openid, written)) return rejected('TEXT_REFUSED')
  if (scope !== 'one') return changeSeries(call, { postId, scope, changes: seriesChanges(changes), refuse: post => (mayShow(memberId, changes.photos, post) ? null : 'PHOTO_FOREIGN') })
  return changeOwnPlace<EditRejection | 'PHOTO_FOREIGN'>(call, postId, post => (mayShow(memberId, changes.photos, post) ? editPost(post, { changes, moveOut, at }) : reject('PHOTO_FOREIGN')))
}

export const cancel: PostsHandlers['cancel'] = async ({ postId, scope, reason }, call) => {
  if (scope !== 'one') return changeSeries(call, { postId, scope, cancelReason: reason })
  return changeOwnPlace(call, postId, post => cancelPost(post, { reason, at: call.caller.at }))
}
