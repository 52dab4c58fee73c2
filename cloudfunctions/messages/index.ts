import { messages } from '../../domain/messages/contract'
import { accept } from '../../domain/kernel/decision'
import { arrivedQuota, readEntries } from '../../domain/messages/mailbox'
import type { Member } from '../../domain/people/model'
import { done, type Handlers } from '../_shell/call'
import { changeOwn } from '../_shell/members'
import { read } from '../_shell/documents'
import { serve } from '../_shell/serve'

type MessagesHandlers = Handlers<typeof messages>
const EMPTY = { quota: {}, unread: 0, entries: [] }

/** 订阅一次，可发一条: each accepted template adds one. */
const granted: MessagesHandlers['granted'] = async ({ results }, call) => {
  const changed = await changeOwn<never>(call, ({ mailbox }) => accept<Partial<Member>>({ mailbox: { ...mailbox, quota: arrivedQuota(mailbox.quota, results) } }))
  if (!changed.ok) return changed
  const { quota, unread } = changed.member.mailbox
  return done({ quota, unread })
}

const quota: MessagesHandlers['quota'] = async (_input, { caller }) =>
  done({ quota: caller.member?.mailbox.quota ?? {}, unread: caller.member?.mailbox.unread ?? 0 })

const inbox: MessagesHandlers['inbox'] = async (_input, { caller }) => {
  const member = await read<Member>('members', caller.memberId)
  const { entries, unread } = member?.mailbox ?? EMPTY
  return done({ items: entries, unread })
}

const readOnes: MessagesHandlers['read'] = async ({ ids }, call) => {
  const changed = await changeOwn<never>(call, ({ mailbox }) => accept<Partial<Member>>({ mailbox: { ...mailbox, ...readEntries(mailbox.entries, ids) } }))
  return changed.ok ? done({ unread: changed.member.mailbox.unread }) : changed
}

export const main = serve(messages, { granted, quota, inbox, read: readOnes })
