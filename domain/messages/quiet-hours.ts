import { inShanghai } from '../kernel/calendar'
import { QUIET } from './rules'

const MINUTE = 60_000

const startOfDay = (at: number): number => inShanghai(at).startOf('day').valueOf()
const minuteOfDay = (at: number): number => (at - startOfDay(at)) / MINUTE

/** Whether people of the estate sleep at this moment. */
export const isQuiet = (at: number): boolean => minuteOfDay(at) >= QUIET.from || minuteOfDay(at) < QUIET.until

/** When an ordinary push may go out: now, or at the end of the quiet hours. */
export function wakingAt(at: number): number {
  if (!isQuiet(at)) return at
  const morning = inShanghai(startOfDay(at)).add(QUIET.until, 'minute')
  return (morning.valueOf() > at ? morning : morning.add(1, 'day')).valueOf()
}
