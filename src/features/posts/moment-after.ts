import { dateAfter, dateText, momentOf } from '@/ui/calendar'

/** The first moment from `at` on at which the clock on the wall shows `time` (07:20): nights go over midnight. */
export function momentAfter(at: number, time: string): number {
  const sameDay = momentOf(dateText(at), time) ?? at
  return sameDay >= at ? sameDay : (momentOf(dateAfter(at, 1), time) ?? at)
}
