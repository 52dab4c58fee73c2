import { digestOf } from './digest'
import { pushAtOf, type MailEntry, type Mailbox, type Owed } from './mailbox'
import type { TemplateKey } from './model'
import type { Outcome } from './outcome'
import { isQuiet, wakingAt } from './quiet-hours'
import { RETRY_AFTER } from './rules'
import { count, tallyAtOf, tallyKey, type Ending } from './tally'

/** One message to one person, and the entries it is about: one, or several in a digest. */
export interface Push {
  template: TemplateKey
  items: { id: string; owed: Owed }[]
  values: string[]
  page: string
}

type Waiting = MailEntry & { owed: Owed }

/**
 * Takes out of a mailbox the pushes that are due at `at`: each costs one of what is left and is counted as sent, so that a
 * crash after this loses a push and never doubles one. What was read meanwhile needs no push; several of one template go as one.
 */
export function takeOwed(mailbox: Mailbox, at: number): { mailbox: Mailbox; pushes: Push[] } {
  const later = mailbox.entries.map(entry => (isHeld(entry, at) ? { ...entry, owed: { ...entry.owed, dueAt: wakingAt(at) } } : entry))
  const due = later.filter((entry): entry is Waiting => entry.owed !== undefined && entry.owed.dueAt <= at)
  const unread = due.filter(({ isRead }) => !isRead)
  const templates = [...new Set(unread.map(({ owed }) => owed.template))]
  const pushes = templates.filter(template => (mailbox.quota[template] ?? 0) > 0)
    .map(template => pushOf(unread.filter(({ owed }) => owed.template === template), template, at))
  const pushed = new Set(pushes.flatMap(({ items }) => items.map(({ id }) => id)))
  const left = due.filter(({ id }) => !pushed.has(id)).map(({ id, owed }) => ({ id, owed }))
  const entries = later.map(entry => settled(entry, due.some(({ id }) => id === entry.id), pushed.has(entry.id)))
  const quota = pushes.reduce((next, { template }) => ({ ...next, [template]: (next[template] ?? 0) - 1 }), mailbox.quota)
  const next = { ...mailbox, quota, entries, pushAt: pushAtOf(entries) }
  return { mailbox: pushes.reduce((box, push) => sentTally(box, push, at, 1), tallied(next, left, 'inboxOnly', at, 1)), pushes }
}

/** An ordinary push that falls due while people sleep (a retry, a digest) waits for the morning. */
const isHeld = (entry: MailEntry, at: number): entry is Waiting =>
  entry.owed !== undefined && entry.owed.dueAt <= at && entry.owed.pace === 'ordinary' && isQuiet(at)

function settled(entry: MailEntry, isDue: boolean, isPushed: boolean): MailEntry {
  if (!isDue) return entry
  const { owed: _owed, ...rest } = entry
  return { ...rest, isPushed }
}

function pushOf(entries: Waiting[], template: TemplateKey, at: number): Push {
  const [first] = entries as [Waiting]
  const items = entries.map(({ id, owed }) => ({ id, owed }))
  if (entries.length === 1) return { template, items, values: first.owed.values, page: first.page }
  return { template, items, ...digestOf(template, entries, at) }
}

/** The mailbox after the platform's answer to a push that was taken out of it at `at`. Nothing changes when it was sent. */
export function settlePush(mailbox: Mailbox, push: Push, outcome: Outcome, at: number): Mailbox {
  if (outcome === 'sent') return mailbox
  const counted = sentTally(mailbox, push, at, -1)
  const retries = outcome === 'failed' ? push.items.filter(({ owed }) => owed.tries < RETRY_AFTER.length) : []
  const given = push.items.filter(item => !retries.includes(item))
  const entries = counted.entries.map(entry => {
    const retry = retries.find(({ id }) => id === entry.id)
    if (retry) return { ...entry, isPushed: false, owed: { ...retry.owed, tries: retry.owed.tries + 1, dueAt: at + RETRY_AFTER[retry.owed.tries]! } }
    return given.some(({ id }) => id === entry.id) ? { ...entry, isPushed: false } : entry
  })
  const quota = { ...counted.quota, [push.template]: quotaAfter(counted.quota[push.template] ?? 0, outcome) }
  return tallied({ ...counted, entries, quota, pushAt: pushAtOf(entries) }, given, outcome === 'refused' ? 'refused' : 'failed', at, 1)
}

/** Nothing is left where the platform says so; what it did not take is still there; what may have gone out is not. */
function quotaAfter(left: number, outcome: Outcome): number {
  if (outcome === 'refused' || outcome === 'gone') return 0
  return outcome === 'uncertain' ? left : left + 1
}

const sentTally = (mailbox: Mailbox, { items }: Push, at: number, by: 1 | -1): Mailbox =>
  tallied(tallied(mailbox, items.slice(0, 1), 'sent', at, by), items.slice(1), 'digested', at, by)

function tallied(mailbox: Mailbox, items: Push['items'], ending: Ending, at: number, by: 1 | -1): Mailbox {
  const counted = items.filter(({ owed }) => owed.estateId !== '')
  if (!counted.length) return mailbox
  const tally = counted.reduce((next, { owed: { estateId, template } }) => count(next, tallyKey({ estateId, at, template }, ending), by), mailbox.tally ?? {})
  return { ...mailbox, tally, tallyAt: tallyAtOf(at) }
}
