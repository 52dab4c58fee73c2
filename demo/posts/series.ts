import { inShanghai } from '../../domain/kernel/calendar'
import type { ServicePost } from '../../domain/posts/model'
import { publishPost } from '../../domain/posts/publish-post'
import { dayOf, nextMorning } from '../../domain/kernel/series'
import { AHEAD, SERIES_PREFIX, occurrenceOf, type PostSeries } from '../../domain/posts/series'
import { NO_RULES } from '../../domain/posts/model'
import { idFromKey, sceneFrom } from '../../cloudfunctions/_shell/ids'
import { expectAccepted } from '../expect'
import type { Cast } from '../people/cast'
import type { Times } from '../times'

/** Wednesday and Saturday. */
const EVENINGS = [3, 6]
const DAYS_AHEAD = Array.from({ length: 29 }, (_, n) => n)

/** 步道巡查, every Wednesday and Saturday evening but in a fortnight of the winter holidays: four weeks ahead, as the timer has made them. */
export function seriesOf(cast: Cast, times: Times): { series: PostSeries[]; posts: ServicePost[] } {
  const at = times.day(-8, '09:00')
  const by = cast.as('gao', 'branchSecretary')
  const { communityId, estateId } = cast.person('gao').site
  const seriesId = idFromKey(SERIES_PREFIX, by.memberId, 'demo-evening')
  const series: PostSeries = {
    _id: seriesId, version: 2, communityId, estateId, title: '步道巡查', team: 'neighborhoodWatch', place: '健身步道入口', words: '绕步道走两圈，看路灯、护栏和夜跑的人。', from: '19:00', until: '20:00',
    partySeats: 1, neighborSeats: 2, rules: { ...NO_RULES, minimum: 2 }, status: 'active', edits: [], publishedBy: by, photos: [], leadIds: [], teamId: null, contact: { name: by.name, phone: cast.member('gao').phone },
    recurrence: {
      kind: 'weekly', weekdays: EVENINGS, monthDay: 1, firstDay: dayOf(at), lastDay: null, pauses: [{ from: dayOf(times.day(60, '12:00')), until: dayOf(times.day(74, '12:00')) }],
    },
    madeUntil: dayOf(times.now + AHEAD), checkInScene: sceneFrom(seriesId), receipts: [], effects: [], effectsDueAt: null, wakeAt: nextMorning(times.now), createdAt: at, updatedAt: at,
  }
  const days = DAYS_AHEAD.map(n => times.day(n, series.from)).filter(start => start > times.now && EVENINGS.includes(inShanghai(start).day())).map(dayOf)
  return { series: [series], posts: days.map(day => expectAccepted(publishPost(occurrenceOf(series, day, at)), series.title)) }
}
