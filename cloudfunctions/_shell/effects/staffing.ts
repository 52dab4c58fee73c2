import { staffTitle, type StaffChange } from '../../../domain/days/staffing'
import type { ConvenienceDay } from '../../../domain/days/model'
import type { Decision } from '../../../domain/kernel/decision'
import type { Estate } from '../../../domain/places/model'
import { cancelPost } from '../../../domain/posts/cancel-post'
import { editOccurrence } from '../../../domain/posts/edit-post'
import type { ServicePost } from '../../../domain/posts/model'
import { publishPost } from '../../../domain/posts/publish-post'
import type { Step } from '../../../domain/posts/step'
import { now } from '../clock'
import { insert, read } from '../documents'
import { sceneFrom } from '../ids'
import { effectsOf } from '../post-effects'
import { codeFor } from '../codes'
import { savedOver, writeOver } from '../saving'

/** 摊位的岗位: published, moved or cancelled with its day; who holds a seat is told by the timer within the minute. */
export async function staffing(change: StaffChange, id: string, day: ConvenienceDay): Promise<void> {
  const postId = day.stalls[change.stallId]?.staff?.postId
  if (!postId) return
  if (change.step === 'publish') return publish(change.stallId, postId, day)
  const post = await read<ServicePost>('posts', postId)
  if (!post || post.receipts.some(receipt => receipt.id === id)) return
  const { startAt, endAt, place } = day
  const decision: Decision<Step, string> = change.step === 'cancel'
    ? cancelPost(post, { reason: change.reason.slice(0, MOST_WORDS), at: now() }) : editOccurrence(post, { changes: { startAt, endAt, place }, at: now() })
  if (!decision.accepted) return
  const saved = savedOver(post, decision.event.post, id, effectsOf(decision.event.post, decision.event), 0)
  if (!(await writeOver('posts', post, saved))) throw new Error(`post ${postId} moved meanwhile`)
}
/** As long as a reason of a cancelled post may be. */
const MOST_WORDS = 20

/** A read and an insert, which finds the post when it was published before. */
async function publish(stallId: string, postId: string, { stalls, title, publishedBy: by, communityId, estateId, place, startAt, endAt, contact }: ConvenienceDay): Promise<void> {
  const stall = stalls[stallId]!
  const estate = await read<Estate>('estates', estateId)
  const at = now()
  const checkInScene = sceneFrom(postId)
  const decision = publishPost({
    postId, at, by, communityId, estateId, title: staffTitle(stall), team: 'customerService', place, words: `${title}，在“${stall.title}”摊位帮忙：引导、维持秩序、扶老人。`,
    startAt, endAt, partySeats: stall.staff!.partySeats, neighborSeats: stall.staff!.neighborSeats, contact, checkInScene,
  })
  if (!decision.accepted || !estate) return
  const code = codeFor(estate, { scene: checkInScene, kind: 'post', refId: postId, label: staffTitle(stall), at })
  const owed = [{ type: 'showPost', data: {} }, { type: 'createCode', data: { ...code } }]
  await insert('posts', { ...decision.event, effects: owed.map((effect, i) => ({ ...effect, id: `${postId}-${i}` })), effectsDueAt: at })
}
