import { occurrenceChanges } from '../../domain/kernel/series'
import { cancelPost } from '../../domain/posts/cancel-post'
import { editOccurrence } from '../../domain/posts/edit-post'
import type { ServicePost } from '../../domain/posts/model'
import { publishPost } from '../../domain/posts/publish-post'
import { AHEAD, occurrenceOf, type PostSeries } from '../../domain/posts/series'
import { effectsOf } from '../_shell/post-effects'
import { rollSeries } from './roll-series'

/** 系列岗位, four weeks ahead; the card of a post comes to the board when it is near or claimed. */
export const wakeSeries = (until: number): Promise<void> => rollSeries<PostSeries, ServicePost>(until, {
  series: 'postSeries', occurrences: 'posts', ahead: AHEAD,
  make: (series, day, at) => {
    const decision = publishPost(occurrenceOf(series, day, at))
    return decision.accepted ? decision.event : null
  },
  follow: (post, { changes, cancelReason }, at) => {
    const decision = cancelReason === null ? editOccurrence(post, { changes: occurrenceChanges(changes, post), at }) : cancelPost(post, { reason: cancelReason, at })
    return decision.accepted ? { next: decision.event.post, owed: next => effectsOf(next, decision.event) } : null
  },
})
