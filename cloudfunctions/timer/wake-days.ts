import type { ConvenienceDay } from '../../domain/days/model'
import { passTime } from '../../domain/days/pass-time'
import { now } from '../_shell/clock'
import { SHOWN, toldNotices } from '../_shell/day-notices'
import { save } from '../_shell/store'
import { drain } from './due'

/** Reminders, delays, the end of a day (its card goes from the board); each once, since what was said is saved with it. */
export const wakeDays = (until: number): Promise<void> => drain<ConvenienceDay>('days', 'wakeAt', until, async day => {
  const passed = passTime(day, now())
  if (passed) await save('days', day, passed.day, `${day._id}-wake-${day.version}`, next => [...(next.status === 'closed' ? [SHOWN] : []), ...toldNotices(next, passed.told)])
})
