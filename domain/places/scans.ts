import * as z from 'zod/mini'
import { inShanghai } from '../kernel/calendar'
import { Id } from '../kernel/schema'

/** 扫码统计: how often each code of an estate was scanned on each day of a month; kept scan by scan, so that nobody counts. `_id` is the estate and the month. */
export const ScanMonth = z.object({
  _id: z.string(), estateId: Id, month: z.string(), counts: z.record(z.string(), z.record(z.string(), z.int())),
})
export type ScanMonth = z.infer<typeof ScanMonth>

/** The document and the place in it where a scan at `at` is counted. */
export function scanPlace(estateId: string, scene: string, at: number): { _id: string; month: string; path: string } {
  const month = inShanghai(at).format('YYYYMM')
  return { _id: `${estateId}-${month}`, month, path: `counts.${scene}.${dayOf(at)}` }
}
const dayOf = (at: number): string => inShanghai(at).format('DD')

/** What is shown beside a code: today, and this month so far. */
export function scansOf(month: Pick<ScanMonth, 'counts'> | null, scene: string, at: number): { today: number; month: number } {
  const days = month?.counts[scene] ?? {}
  return { today: days[dayOf(at)] ?? 0, month: Object.values(days).reduce((sum, n) => sum + n, 0) }
}

/** How often anything of the estate was scanned on each day of this month, from the first; days to come are 0. */
export function scanDaysOf(month: Pick<ScanMonth, 'counts'> | null, at: number): number[] {
  const codes = Object.values(month?.counts ?? {})
  const dayText = (i: number) => String(i + 1).padStart(2, '0')
  return Array.from({ length: inShanghai(at).daysInMonth() }, (_, i) => codes.reduce((sum, days) => sum + (days[dayText(i)] ?? 0), 0))
}
