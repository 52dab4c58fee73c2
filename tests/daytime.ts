import { inShanghai } from '../domain/kernel/calendar'

const HOUR = 10

/** The next ten in the morning in Shanghai, epoch ms: when every stage begins, so that no test depends on the hour at which it runs. */
export function daytime(): number {
  const today = inShanghai(Date.now()).hour(HOUR).minute(0).second(0).millisecond(0)
  return (today.valueOf() > Date.now() ? today : today.add(1, 'day')).valueOf()
}

/** A weekday (1–7) that is not the day after a stage begins, with which a form opens. */
export const otherWeekday = (): number => (inShanghai(daytime()).add(1, 'day').day() || 7) % 7 + 1
