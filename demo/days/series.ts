import { idFromKey, sceneFrom } from '../../cloudfunctions/_shell/ids'
import { SERIES_PREFIX, type DaySeries } from '../../domain/days/series'
import { DAY_TEMPLATES } from '../../domain/days/templates'
import { ONE_DAY, dayOf } from '../../domain/kernel/series'
import type { Recurrence } from '../../domain/kernel/recurrence'
import type { Cast } from '../people/cast'
import type { Times } from '../times'

interface SeriesPlan { key: string; template: string; place: string; from: string; until: string; recurrence: Partial<Recurrence> & Pick<Recurrence, 'kind' | 'monthDay'> }

const PLANS: SeriesPlan[] = [
  { key: 'demo-series-clinic', template: 'clinic', place: '居民活动室', from: '14:30', until: '16:30', recurrence: { kind: 'monthly', monthDay: 5, holidays: 'after' } },
  { key: 'demo-series-leifeng', template: 'leiFeng', place: '中心花园', from: '09:00', until: '11:00', recurrence: { kind: 'yearly', month: 3, monthDay: 5, holidays: 'keep' } },
]

/** 义诊 every 5th and 学雷锋日 every 5 March; the timer puts their days up as it does for any series. */
export const daySeriesOf = (cast: Cast, { now, ago }: Times): DaySeries[] => PLANS.map(({ key, template: templateKey, place, from, until, recurrence }) => {
  const { site } = cast.person('he')
  const by = cast.as('he', 'communityOfficer')
  const id = idFromKey(SERIES_PREFIX, by.memberId, key)
  const { label: title, words, stalls } = DAY_TEMPLATES.find(template => template.key === templateKey)!
  const createdAt = ago(3 * 24 * 60)
  return {
    _id: id, version: 1, communityId: site.communityId, estateId: site.estateId, title, place, words, stalls, from, until,
    recurrence: { weekdays: [], firstDay: dayOf(now), lastDay: null, pauses: [], ...recurrence }, status: 'active', madeUntil: dayOf(now - ONE_DAY), edits: [],
    publishedBy: by, contact: { name: by.name, phone: cast.member('he').phone }, checkInScene: sceneFrom(id),
    receipts: [], effects: [], effectsDueAt: null, wakeAt: now, createdAt, updatedAt: createdAt,
  }
})
