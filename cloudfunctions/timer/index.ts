import { now } from '../_shell/clock'
import { cloud } from '../_shell/sdk'
import type { Alarm } from '../../domain/messages/alarm'
import type { MusterRoll } from '../../domain/musters/model'
import { sweepOn } from '../_shell/musters/sweep'
import { runAlarm } from '../_shell/messages/alarms'
import { drain } from './due'
import { continueExports } from './continue-exports'
import { continueImports } from './continue-imports'
import { dropOld } from './drop-old'
import { dropPhotos } from './drop-photos'
import { finishEffects } from './finish-effects'
import { wakeAppointments } from './wake-appointments'
import { wakeDaySeries } from './wake-day-series'
import { rouseOldDays, wakeDays } from './wake-days'
import { settleHomes, wakeLeases } from './wake-homes'
import { wakePosts } from './wake-posts'
import { wakeShifts } from './wake-shifts'
import { wakeTeams } from './wake-teams'
import { foldTallies } from './fold-tallies'
import { pushOwed } from './push-owed'
import { wakeSeries } from './wake-series'
import { clearRetained, finishErasures } from './retain'
import { wakeRequests } from './wake-requests'

/** Time to stop and leave the rest to the next minute, ms; the function's own limit is 60 s. */
const BUDGET = 40_000

/** Every minute: what was promised and not yet done, then what time alone does. Safe to run twice. */
export async function main(): Promise<void> {
  if (cloud.getWXContext().SOURCE !== 'wx_trigger') return
  const until = now() + BUDGET
  await drain<MusterRoll>('musterRolls', 'wakeAt', until, ({ _id }) => sweepOn(_id, { until }))
  for (const collection of ['musters', 'musterCalls', 'appointments', 'households', 'requests', 'posts', 'postSeries', 'teams', 'shifts', 'days', 'daySeries']) await finishEffects(collection, until)
  await wakeAppointments(until)
  await wakeRequests(until)
  await wakeSeries(until)
  await wakeDaySeries(until)
  await wakeLeases(until)
  await clearRetained(until)
  await settleHomes(until)
  await finishErasures(until)
  await wakePosts(until)
  await wakeTeams(until)
  await wakeShifts(until)
  await rouseOldDays(until)
  await wakeDays(until)
  await drain<Alarm>('alarms', 'nextAt', until, runAlarm)
  await pushOwed(until)
  await foldTallies(until)
  await continueExports(until)
  await continueImports(until)
  await dropPhotos(until)
  await dropOld(until)
}
