import { answerAppeal as decideAnswer, markAbsent as decideAbsent } from '../../domain/posts/absence'
import type { ServicePost } from '../../domain/posts/model'
import { callForSeats as decideCall } from '../../domain/posts/call-seats'
import { addWalkIn as decideWalkIn, confirmHours as decideConfirm, correctTimes as decideCorrect } from '../../domain/posts/roll'
import { thank as decideThank } from '../../domain/posts/thank'
import { done, rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { idFromKey } from '../_shell/ids'
import { arePhotosOf } from '../_shell/photos'
import { readReached } from '../_shell/store'
import { changeOwnPlace, keepRoll, keeperOf } from './change-post'
import { findPerson } from './find-person'
import { canKeepRoll, targetOf, type PostsHandlers } from './handlers'
import { postAndHeld } from './held-posts'

/** Three reads more than other steps: the post, the person named, and what that person holds at the time. */
export const addWalkIn: PostsHandlers['addWalkIn'] = async ({ postId, phone, seat }, call) => {
  const { at } = call.caller
  const { doc } = await readReached<ServicePost>('posts', postId, call, targetOf)
  if (!canKeepRoll(call, doc)) return rejected('NOT_LEAD')
  const person = await findPerson(phone, doc, at)
  if (!person) return rejected('PERSON_UNKNOWN')
  const { others } = await postAndHeld(postId, person.memberId, at)
  const claimId = idFromKey('c', person.memberId, `${postId}:${call.key}`)
  const changed = await keepRoll(call, postId, (post, by) => decideWalkIn(post, { ...person, claimId, seat, others, by }))
  return changed.ok ? done({ name: person.name }) : changed
}

export const correctTimes: PostsHandlers['correctTimes'] = ({ postId, ...times }, call) =>
  keepRoll(call, postId, (post, by) => decideCorrect(post, { ...times, by, at: call.caller.at }))

export const confirmHours: PostsHandlers['confirmHours'] = ({ postId, entries }, call) =>
  keepRoll(call, postId, (post, by) => decideConfirm(post, { entries, by, at: call.caller.at }))

export const markAbsent: PostsHandlers['markAbsent'] = ({ postId, claimId }, call) =>
  keepRoll(call, postId, (post, by) => decideAbsent(post, { claimId, by, at: call.caller.at }))

export const answerAppeal: PostsHandlers['answerAppeal'] = ({ postId, ...answer }, call) =>
  changeOwnPlace(call, postId, post => decideAnswer(post, { ...answer, by: keeperOf(call), at: call.caller.at }))

export const thank: PostsHandlers['thank'] = async ({ postId, words, photos }, call) => {
  const { memberId, openid, at } = call.caller
  if (!arePhotosOf(memberId, photos)) return rejected('PHOTO_FOREIGN')
  if (await isTextRefused(openid, words)) return rejected('TEXT_REFUSED')
  return keepRoll(call, postId, (post, by) => decideThank(post, { words, photos, by, at }))
}

/** Whoever could come is looked for by the effect: up to five reads more than other steps, once for a post. */
export const callForSeats: PostsHandlers['callForSeats'] = ({ postId }, call) => keepRoll(call, postId, post => decideCall(post, call.caller))
