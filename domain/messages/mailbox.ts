import type { InboxItem } from './model'

/** One accepted dialog buys exactly one message of that template (wechat-platform §3). */
export function arrivedQuota(quota: Record<string, number>, results: Record<string, string | undefined>): Record<string, number> {
  const accepted = Object.keys(results).filter(key => results[key] === 'accept')
  return accepted.reduce((next, key) => ({ ...next, [key]: (next[key] ?? 0) + 1 }), quota)
}

/** Marks the named entries read, or all of them, and says how many are left. */
export function readEntries<Entry extends Pick<InboxItem, 'id' | 'isRead'>>(entries: readonly Entry[], ids?: readonly string[]): { entries: Entry[]; unread: number } {
  const next = entries.map(entry => (!ids || ids.includes(entry.id) ? { ...entry, isRead: true } : entry))
  return { entries: next, unread: next.filter(({ isRead }) => !isRead).length }
}
