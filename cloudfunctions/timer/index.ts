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
/** What nobody waits for comes so often, in minutes: each look at the database is billed (performance.md §4). */
const SELDOM = 10
const minuteOf = (at: number): number => Math.floor(at / 60_000)

type Job = (until: number) => Promise<void>
const effectsOf = (...collections: string[]): Job[] => collections.map(collection => until => finishEffects(collection, until))

/** What somebody waits for: messages, ladders, places in a line, what a step promised to change elsewhere. */
const EVERY_MINUTE: readonly Job[] = [
  until => drain<MusterRoll>('musterRolls', 'wakeAt', until, ({ _id }) => sweepOn(_id, { until })),
  ...effectsOf('musters', 'musterCalls', 'appointments', 'requests', 'posts', 'shifts', 'days'),
  wakeAppointments, wakeRequests, wakeSeries, wakeDaySeries, wakePosts, wakeTeams, wakeShifts, wakeDays,
  until => drain<Alarm>('alarms', 'nextAt', until, runAlarm),
  pushOwed,
]
/** Leases, what a crash left of rarer things, workbooks whose owner has gone, and what is kept no longer. */
const SELDOM_DONE: readonly Job[] = [
  ...effectsOf('households', 'postSeries', 'teams', 'daySeries'),
  wakeLeases, clearRetained, settleHomes, finishErasures, rouseOldDays, foldTallies, continueExports, continueImports, dropPhotos, dropOld,
]

/** The minute in which this instance last got through what is done seldom; what a run left or failed in is taken up in the next minute. */
let seldomAt = 0

/** Every minute: what was promised and not yet done, then what time alone does. Safe to run twice. */
export async function main(): Promise<void> {
  if (cloud.getWXContext().SOURCE !== 'wx_trigger') return
  const at = now()
  const until = at + BUDGET
  const isSeldom = minuteOf(at) >= seldomAt + SELDOM
  await all(isSeldom ? [...EVERY_MINUTE, ...SELDOM_DONE] : EVERY_MINUTE, until)
  if (isSeldom && now() < until) seldomAt = minuteOf(at)
}

/** One after the other; one that fails is logged and leaves the others alone, and the run counts as failed in the end. */
async function all(jobs: readonly Job[], until: number): Promise<void> {
  const failures: unknown[] = []
  for (const job of jobs) {
    await job(until).catch((error: unknown) => {
      failures.push(error)
      console.error(error)
    })
  }
  if (failures.length) throw failures[0]
}
