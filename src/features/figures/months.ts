import { dateText } from '@/ui/calendar'

/** 202611 of a moment. */
export const monthNow = (at: number): string => dateText(at).slice(0, 7).replace('-', '')

/** 202611 → 202610, or 202612 by +1. */
export function monthBy(month: string, by: 1 | -1): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(4)) - 1 + by
  return `${Math.floor(months / 12)}${String((months % 12) + 1).padStart(2, '0')}`
}

/** 2026年11月 */
export const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(4))}月`
