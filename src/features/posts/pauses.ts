import { dateAfter, momentOf } from '@/ui/calendar'
import type { Repeat } from '@/ui/repeat'

type Pause = Repeat['pauses'][number]
export const PAUSES = [{ key: 'winter', label: '寒假' }, { key: 'summer', label: '暑假' }, { key: 'other', label: '别的日子' }] as const
export type PauseKind = (typeof PAUSES)[number]['key']

/** Days to begin with, changed in the pickers: the next holidays as most schools have them (they are set each year), or the coming week. */
export function pauseOf(kind: PauseKind, firstDay: string): Pause {
  const year = Number(firstDay.slice(0, 4))
  const [from, until] = { winter: ['01-20', '02-20'], summer: ['07-01', '08-31'], other: ['', ''] }[kind] as [string, string]
  if (kind === 'other') return { from: firstDay, until: dateAfter(momentOf(firstDay, '12:00') ?? 0, 6) }
  const next = `${year}-${until}` >= firstDay ? year : year + 1
  return { from: `${next}-${from}`, until: `${next}-${until}` }
}

/** As good a last day as any to begin with: half a year on. */
export const lastDayOf = (firstDay: string): string => dateAfter(momentOf(firstDay, '12:00') ?? 0, 182)
