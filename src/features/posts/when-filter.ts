import { endOfDay, endOfWeek } from '@/ui/calendar'

export const WHEN_FILTERS = [
  { key: 'today', label: '今天' },
  { key: 'week', label: '本周' },
  { key: 'all', label: '全部' },
] as const
export type WhenFilter = (typeof WHEN_FILTERS)[number]['key']

/** Whether something that starts at `startAt` (epoch ms) belongs under the chip; what already runs counts as today. */
export function startsWithin(startAt: number, filter: WhenFilter, now: number): boolean {
  if (filter === 'today') return startAt <= endOfDay(now)
  if (filter === 'week') return startAt <= endOfWeek(now)
  return true
}
