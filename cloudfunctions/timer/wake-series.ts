import { cancelPost } from '../../domain/posts/cancel-post'
import { editOccurrence } from '../../domain/posts/edit-post'
import type { ServicePost } from '../../domain/posts/model'
import { publishPost } from '../../domain/posts/publish-post'
import { AHEAD, dayOf, momentOn, nextDay, nextMorning, occurrenceChanges, occurrenceOf, type PostSeries } from '../../domain/posts/series'
import { now } from '../_shell/clock'
import { insert } from '../_shell/documents'
import { effectsOf } from '../_shell/post-effects'
import { recurrenceDays } from '../_shell/recurrence-days'
import { command, database } from '../_shell/sdk'
import { save } from '../_shell/store'
import { drain } from './due'

type Edit = PostSeries['edits'][number]
const MINUTE = 60_000
const MOST = 100

/** Changes of many posts are carried out, then the posts of the days that came within four weeks are made; safe to run twice. */
export const wakeSeries = (until: number): Promise<void> => drain<PostSeries>('postSeries', 'wakeAt', until, async series => {
  const at = now()
  const left: Edit[] = []
  for (const edit of series.edits) if (!(await carryOut(series, edit, at))) left.push(edit)
  const madeUntil = series.status === 'active' ? await makeAhead(series, at) : series.madeUntil
  const wakeAt = left.length > 0 ? at + MINUTE : series.status === 'active' ? nextMorning(at) : null
  await save('postSeries', series, { ...series, edits: left, madeUntil, wakeAt }, `${series._id}-wake-${series.version}`, () => [])
})

/** The id of a post comes from its day, so one made before stays as it is; its card comes to the board when it is near or claimed. */
async function makeAhead(series: PostSeries, at: number): Promise<string> {
  const last = dayOf(at + AHEAD)
  for (const day of recurrenceDays(series.recurrence, nextDay(series.madeUntil), last)) {
    const decision = publishPost(occurrenceOf(series, day, at))
    if (decision.accepted) await insert('posts', decision.event)
  }
  return last > series.madeUntil ? last : series.madeUntil
}

/** Every post from the day on that was not changed by itself; false when one moved meanwhile and the rest waits a minute. */
async function carryOut({ _id }: PostSeries, edit: Edit, at: number): Promise<boolean> {
  const from = Math.max(at, momentOn(edit.fromDay, '00:00'))
  const { data } = await database.collection('posts').where({ seriesId: _id, startAt: command.gte(from) }).orderBy('startAt', 'asc').limit(MOST).get()
  const saved = await Promise.all((data as ServicePost[]).map(post => follow(post, edit, at)))
  return saved.every(Boolean)
}

async function follow(post: ServicePost, { editId, changes, cancelReason }: Edit, at: number): Promise<boolean> {
  const receipt = `${post._id}-${editId}`
  if (post.status !== 'open' || post.receipts.some(({ id }) => id === receipt) || (cancelReason === null && post.isEdited)) return true
  const decision = cancelReason === null ? editOccurrence(post, { changes: occurrenceChanges(changes, post), at }) : cancelPost(post, { reason: cancelReason, at })
  if (!decision.accepted) return true
  return (await save('posts', post, decision.event.post, receipt, next => effectsOf(next, decision.event))) !== null
}
