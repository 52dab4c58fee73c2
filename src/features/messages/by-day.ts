import type { InboxItem } from '@domain/messages/model'
import { dayWords } from '@/ui/time'

/** The messages under the day on which they arrived, in the order they come: 今天, 昨天, 11月20日 周五. */
export function byDay<Item extends Pick<InboxItem, 'at'>>(items: readonly Item[], now: number): { day: string; items: Item[] }[] {
  const days = new Map<string, Item[]>()
  for (const item of items) {
    const day = dayWords(item.at, now)
    days.set(day, [...(days.get(day) ?? []), item])
  }
  return [...days].map(([day, ofDay]) => ({ day, items: ofDay }))
}
