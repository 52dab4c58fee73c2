import type { MailEntry, Mailbox } from './mailbox'
import type { TemplateKey } from './model'
import { NOTICES, type NoticeRule } from './notices'
import type { Pace } from './pace'
import { wakingAt } from './quiet-hours'
import { DIGEST } from './rules'

export type PushPlan = { kind: 'push' } | { kind: 'inboxOnly' } | { kind: 'wait'; until: number }

type Seen = Pick<Mailbox, 'quota'> & { entries: Pick<MailEntry, 'event' | 'at' | 'isPushed' | 'owed'>[] }

/** 推送、只进消息列表、还是等一等: what a notice that arrives now means for the phone of one person. */
export function planPush(mailbox: Seen, { template, pace, at }: { template: TemplateKey; pace: Pace; at: number }): PushPlan {
  if (pace === 'ordinary') {
    const until = wakingAt(digestAt(mailbox.entries.filter(({ event }) => templateOf(event) === template), at))
    if (until > at) return { kind: 'wait', until }
  }
  return (mailbox.quota[template] ?? 0) > 0 ? { kind: 'push' } : { kind: 'inboxOnly' }
}

/** What is gathered goes out as one message of its template, so each template is counted by itself. */
const templateOf = (event: string): TemplateKey | undefined => (NOTICES as Record<string, NoticeRule>)[event]?.template

/** When what arrives now may be pushed: at once, or with what is already being gathered. */
function digestAt(entries: Seen['entries'], at: number): number {
  const gathering = entries.flatMap(({ owed }) => (owed && owed.tries === 0 && owed.dueAt > at ? [owed.dueAt] : []))
  if (gathering.length) return Math.min(...gathering)
  const recent = entries.filter(entry => entry.isPushed && entry.at > at - DIGEST.within)
  return recent.length >= DIGEST.pushes ? at + DIGEST.within : at
}
