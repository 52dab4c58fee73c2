import type { ConvenienceDay } from '../../domain/days/model'
import { publishDay } from '../../domain/days/publish-day'
import { AHEAD, followEdit, occurrenceOf, type DaySeries } from '../../domain/days/series'
import { SHOWN, cancelledEffects, followedBy, movedEffects } from '../_shell/day-notices'
import { EFFECTS_GRACE } from '../_shell/effects'
import { rollSeries } from './roll-series'

/** 系列便民日, two months ahead; each day comes to the board as it is made. */
export const wakeDaySeries = (until: number): Promise<void> => rollSeries<DaySeries, ConvenienceDay>(until, {
  series: 'daySeries', occurrences: 'days', ahead: AHEAD,
  make: (series, date, at) => {
    const decision = publishDay(occurrenceOf(series, date, at))
    return decision.accepted ? { ...decision.event, effects: [{ ...SHOWN, id: `${decision.event._id}-shown` }], effectsDueAt: at + EFFECTS_GRACE } : null
  },
  follow: (day, edit, at) => {
    const decision = followEdit(day, edit, at)
    if (!decision.accepted) return null
    const told = (next: ConvenienceDay) => {
      if (edit.cancelReason !== null) return cancelledEffects(next, edit.cancelReason)
      return 'stall' in edit.changes ? [SHOWN] : movedEffects(next, next.note)
    }
    return { next: decision.event, owed: next => [...told(next), ...followedBy(day, next)] }
  },
})
