import type { MailEntry, Mailbox, Owed } from '../../../domain/messages/mailbox'

/** Ten in the morning of 24 November 2026 in Shanghai, and the night after it. */
export const MORNING = Date.UTC(2026, 10, 24, 2)
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const NIGHT = MORNING + 13 * HOUR

export const owed = (more: Partial<Owed> = {}): Owed => ({ template: 'requestNew', pace: 'ordinary', values: ['漏水', '3 栋', '水管', ''], tries: 0, dueAt: MORNING, estateId: 'e1', ...more })
export const entry = (id: string, more: Partial<MailEntry> = {}): MailEntry => ({
  id, event: 'requestSubmitted', title: '新诉求待处理', text: `漏水 ${id}`, page: `packages/requests/detail/index?id=${id}`, at: MORNING, isRead: false, isPushed: false, ...more,
})
export const mailbox = (entries: MailEntry[], quota: Record<string, number> = { requestNew: 5 }): Mailbox => ({
  quota, entries, unread: entries.filter(({ isRead }) => !isRead).length,
})
