import { checkIn as decideCheckIn, checkOut as decideCheckOut, servedMinutes } from '../../domain/posts/check-in'
import { claimOf } from '../../domain/posts/claim'
import { ratePost } from '../../domain/posts/rating'
import { appealAbsence } from '../../domain/posts/absence'
import { done, rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { Refused } from '../_shell/refused'
import { changeOwnPlace, changePost } from './change-post'
import type { PostsHandlers } from './handlers'

export const checkIn: PostsHandlers['checkIn'] = async ({ postId, scene }, call) => {
  const { memberId, at } = call.caller
  const changed = await changePost(call, postId, post => decideCheckIn(post, { memberId, scene, at }))
  if (!changed.ok) return changed
  const claim = claimOf(changed.doc, memberId)
  if (!claim) throw new Refused('NOT_FOUND')
  return done({ claim })
}

export const checkOut: PostsHandlers['checkOut'] = async ({ postId, scene }, call) => {
  const { memberId, at } = call.caller
  const changed = await changePost(call, postId, post => decideCheckOut(post, { memberId, scene, at }))
  if (!changed.ok) return changed
  const claim = claimOf(changed.doc, memberId)
  return done({ minutes: claim ? servedMinutes(changed.doc, claim) : 0 })
}

export const rate: PostsHandlers['rate'] = async ({ postId, stars, words }, call) => {
  const { memberId, openid, at } = call.caller
  if (words && await isTextRefused(openid, words)) return rejected('TEXT_REFUSED')
  return changeOwnPlace(call, postId, post => ratePost(post, { memberId, stars, words, at }))
}

export const appeal: PostsHandlers['appeal'] = async ({ postId, words }, call) => {
  const { memberId, openid, at } = call.caller
  if (await isTextRefused(openid, words)) return rejected('TEXT_REFUSED')
  return changeOwnPlace(call, postId, post => appealAbsence(post, { memberId, words, at }))
}
