import { cancelPost } from '../../domain/posts/cancel-post'
import { editPost } from '../../domain/posts/edit-post'
import { seriesChanges } from '../../domain/kernel/series'
import { rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { changeOwnPlace } from './change-post'
import type { PostsHandlers } from './handlers'
import { changeSeries } from './series'

export const edit: PostsHandlers['edit'] = async ({ postId, scope, changes, moveOut }, call) => {
  const { openid, at } = call.caller
  const written = [changes.title, changes.place, changes.words].filter(Boolean).join(' ')
  if (written && await isTextRefused(openid, written)) return rejected('TEXT_REFUSED')
  if (scope !== 'one') return changeSeries(call, postId, scope, seriesChanges(changes), null)
  return changeOwnPlace(call, postId, post => editPost(post, { changes, moveOut, at }))
}

export const cancel: PostsHandlers['cancel'] = async ({ postId, scope, reason }, call) => {
  if (scope !== 'one') return changeSeries(call, postId, scope, {}, reason)
  return changeOwnPlace(call, postId, post => cancelPost(post, { reason, at: call.caller.at }))
}
