import { SERIES_PREFIX, editSeries, occurrenceOf, type DaySeries } from '../../domain/days/series'
import type { ConvenienceDay } from '../../domain/days/model'
import { publishDay } from '../../domain/days/publish-day'
import { dayOf } from '../../domain/kernel/series'
import type { Estate } from '../../domain/places/model'
import { done, receiptId, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { FIRST_DAYS, newSeries } from '../_shell/new-series'
import { codeFor } from '../_shell/codes'
import { withEffects } from '../_shell/publishing'
import { change, create, readReached } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import { targetOf, type DaysHandlers } from './handlers'
import { writtenIn } from './publish'

/** 每年一天 must come within a year and a bit. */
const WITHIN = 400 * 86_400_000

/** The series with its code; the timer puts up its days. Four database operations. */
export const startSeries: DaysHandlers['startSeries'] = async ({ estateId, recurrence, from, until, ...input }, call) => {
  const { doc: estate, hat } = await readReached<Estate>('estates', estateId, call, estateTarget)
  if (await isTextRefused(call.caller.openid, writtenIn(input))) return rejected('TEXT_REFUSED')
  const { begun, days } = newSeries(call, estate, hat, { prefix: SERIES_PREFIX, within: WITHIN, recurrence, from, until })
  const series: DaySeries = { ...begun, ...input }
  if (days.length === 0) return rejected('NO_DAYS')
  const first = publishDay(occurrenceOf(series, days[0]!, call.caller.at))
  if (!first.accepted) return rejected(first.rejection)
  const code = codeFor(estate, { scene: series.checkInScene, kind: 'day', refId: series._id, label: input.title, at: call.caller.at })
  const { doc } = await create('daySeries', withEffects(series, call, [{ type: 'createCode', data: code }]))
  return done({ seriesId: doc._id, checkInScene: doc.checkInScene, firstDays: days.slice(0, FIRST_DAYS) })
}

/** This day and those after it, or all that are still ahead: saved with the series, carried out by the timer day by day, each with its own notices. Three database operations. */
export async function changeSeries(call: Call, dayId: string, scope: 'later' | 'all', changesOf: (day: ConvenienceDay) => Record<string, unknown>, cancelReason: string | null) {
  const { at } = call.caller
  const { doc: day } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  if (!day.seriesId) return rejected('NOT_SERIES')
  const edit = { editId: receiptId(call), fromDay: dayOf(scope === 'later' ? day.startAt : at), changes: changesOf(day), cancelReason, at }
  const changed = await change<DaySeries, DaySeries, 'DAY_CLOSED'>(call, {
    collection: 'daySeries', id: day.seriesId, target: targetOf, evolve: (_, next) => next, decide: series => editSeries(series, edit),
  })
  return changed.ok ? done(day) : changed
}

