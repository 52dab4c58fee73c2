import { accept } from '../../domain/kernel/decision'
import { arrivedQuota, readEntries } from '../../domain/messages/mailbox'
import type { Member } from '../../domain/people/model'
import { done } from '../_shell/call'
import { changeOwn, wholeSheet } from '../_shell/members'
import type { MessagesHandlers } from './handlers'

const EMPTY = { quota: {}, unread: 0, entries: [] }

/** 订阅一次，可发一条: each accepted template adds one. */
export const granted: MessagesHandlers['granted'] = async ({ results }, call) => {
  const changed = await changeOwn<never>(call, ({ mailbox }) => accept<Partial<Member>>({ mailbox: { ...mailbox, quota: arrivedQuota(mailbox.quota, results) } }))
  if (!changed.ok) return changed
  const { quota: left, unread } = changed.member.mailbox
  return done({ quota: left, unread })
}

export const quota: MessagesHandlers['quota'] = async (_input, call) => {
  const { quota: left, unread } = wholeSheet(call)?.mailbox ?? EMPTY
  return done({ quota: left, unread })
}

export const inbox: MessagesHandlers['inbox'] = async (_input, call) => {
  const { entries, unread } = wholeSheet(call)?.mailbox ?? EMPTY
  return done({ items: entries, unread })
}

export const readOnes: MessagesHandlers['read'] = async (which, call) => {
  const changed = await changeOwn<never>(call, ({ mailbox }) => accept<Partial<Member>>({ mailbox: { ...mailbox, ...readEntries(mailbox.entries, which) } }))
  return changed.ok ? done({ unread: changed.member.mailbox.unread }) : changed
}
