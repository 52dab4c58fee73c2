import type { InboxItem, TemplateKey } from './model'
import type { Pace } from './pace'
import type { Tally } from './tally'

/** A push that is still to go out for an entry: it waits for the morning, for others to join it, or for another try. */
export interface Owed {
  template: TemplateKey
  pace: Pace
  /** The values of the template's keywords, in order. */
  values: string[]
  /** How often it has failed. */
  tries: number
  dueAt: number
  /** Where it is counted. */
  estateId: string
}
export type MailEntry = InboxItem & { event: string; owed?: Owed | undefined }

/** What a person has left per template, what arrived, and what is still to be pushed; it lies in the person's sheet. */
export interface Mailbox {
  quota: Record<string, number>
  unread: number
  entries: MailEntry[]
  /** When the next owed push is due; null or absent when none is. */
  pushAt?: number | null | undefined
  tally?: Tally | undefined
  tallyAt?: number | null | undefined
}

/** When the timer looks at a mailbox next. */
export function pushAtOf(entries: readonly Pick<MailEntry, 'owed'>[]): number | null {
  const due = entries.flatMap(({ owed }) => (owed ? [owed.dueAt] : []))
  return due.length ? Math.min(...due) : null
}

/** One accepted dialog buys exactly one message of that template (wechat-platform §3). */
export function arrivedQuota(quota: Record<string, number>, results: Record<string, string | undefined>): Record<string, number> {
  const accepted = Object.keys(results).filter(key => results[key] === 'accept')
  return accepted.reduce((next, key) => ({ ...next, [key]: (next[key] ?? 0) + 1 }), quota)
}

/** Marks the named entries read, or all of them, or those that lead to a page, and says how many are left. */
export function readEntries<Entry extends Pick<InboxItem, 'id' | 'isRead' | 'page'>>(
  entries: readonly Entry[], { ids, page }: { ids?: readonly string[] | undefined; page?: string | undefined } = {},
): { entries: Entry[]; unread: number } {
  const isMeant = (entry: Entry) => (page !== undefined ? entry.page === page : !ids || ids.includes(entry.id))
  const next = entries.map(entry => (isMeant(entry) ? { ...entry, isRead: true } : entry))
  return { entries: next, unread: next.filter(({ isRead }) => !isRead).length }
}
