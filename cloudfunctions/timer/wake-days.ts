import type { ConvenienceDay } from '../../domain/days/model'
import { closeDay } from '../../domain/days/close-day'
import { passTime } from '../../domain/days/pass-time'
import { nextWakeOf } from '../../domain/days/wake'
import { isSweepHour } from '../../domain/kernel/retention'
import { now } from '../_shell/clock'
import { SHOWN, toldNotices } from '../_shell/day-notices'
import { save } from '../_shell/store'
import { asStored } from '../_shell/as-stored'
import { command, database } from '../_shell/sdk'
import { drain } from './due'

/** Reminders, delays, the end of a day (its card goes from the board); each once, since what was said is saved with it. */
export const wakeDays = (until: number): Promise<void> => drain<ConvenienceDay>('days', 'wakeAt', until, async day => {
  const passed = passTime(day, now())
  if (passed) await save('days', day, passed.day, `${day._id}-wake-${day.version}`, next => [...(next.status === 'closed' ? [SHOWN] : []), ...toldNotices(next, passed.told)])
})

const PAGE = 100
/** Who came to a day that was over so long ago need not hear any more that it was, ms. */
const LONG_OVER = 24 * 3_600_000

/**
 * 早先版本存下的便民日 were saved without a time to wake: in the night they are given one, and those long over are closed
 * without a word. An open day of today always has one, so the query finds nothing else.
 */
export async function rouseOldDays(until: number): Promise<void> {
  const at = now()
  if (!isSweepHour(at)) return
  for (let found = PAGE; found === PAGE && now() < until;) {
    const { data } = await database.collection('days').where({ status: 'open', wakeAt: command.eq(null) }).limit(PAGE).get()
    const old = (data as ConvenienceDay[]).map(day => asStored('days', day))
    const saved = await Promise.all(old.map(day => save('days', day, roused(day, at), `${day._id}-roused`, next => (next.status === 'closed' ? [SHOWN] : []))))
    found = saved.filter(Boolean).length
  }
}

const roused = (day: ConvenienceDay, at: number): ConvenienceDay => (day.endAt + LONG_OVER < at ? closeDay(day, at) : { ...day, wakeAt: nextWakeOf(day, at) })
