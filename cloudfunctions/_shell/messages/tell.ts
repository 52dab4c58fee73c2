import type { MailEntry, Mailbox, Owed } from '../../../domain/messages/mailbox'
import { MAX_INBOX, type TemplateKey } from '../../../domain/messages/model'
import { NOTICES, type NoticeEvent, type NoticeParams, type NoticeRule } from '../../../domain/messages/notices'
import { settlePush } from '../../../domain/messages/outbox'
import type { Pace } from '../../../domain/messages/pace'
import { planPush, type PushPlan } from '../../../domain/messages/plan-push'
import { tallyAtOf, tallyKey, type Ending } from '../../../domain/messages/tally'
import { now } from '../clock'
import { plain, updateWhere } from '../documents'
import { command, database } from '../sdk'
import { changeMailbox } from './change-mailbox'
import { sendPush } from './send-push'

/** What is told; `id` is that of the effect, under which nobody is told twice. */
export interface Letter { id: string; event: NoticeEvent; params: NoticeParams; pace: Pace; estateId: string }

interface Recipient { _id: string; openid: string; mailbox: Pick<Mailbox, 'quota' | 'pushAt'> & { entries: Pick<MailEntry, 'id' | 'event' | 'isPushed' | 'at' | 'owed'>[] } }

/**
 * One read for the group and one write for everybody who gets it in the inbox alone; one write each for whoever has a push left or
 * waits for the morning (two and a read when the platform refuses). True when a push reached anybody, now or on an earlier try, or will in the morning.
 */
export async function tellAll(memberIds: readonly string[], letter: Letter): Promise<boolean> {
  if (!memberIds.length) return false
  const { data } = await database.collection('members').where({ _id: command.in([...new Set(memberIds)]) }).limit(memberIds.length).field({
    openid: true, 'mailbox.quota': true, 'mailbox.pushAt': true, 'mailbox.entries.id': true, 'mailbox.entries.isPushed': true, 'mailbox.entries.at': true,
    'mailbox.entries.event': true, 'mailbox.entries.owed': true,
  }).get()
  const quiet = (data as Recipient[]).filter(recipient => isInboxOnly(recipient, letter))
  const [told] = await Promise.all([
    Promise.all((data as Recipient[]).filter(recipient => !quiet.includes(recipient)).map(recipient => tell(recipient, letter))), keepForAll(quiet.map(({ _id }) => _id), letter),
  ])
  return told.some(Boolean)
}

/** Nothing to push, and not told before. */
const isInboxOnly = ({ mailbox }: Recipient, letter: Letter): boolean => !mailbox.entries.some(({ id }) => id === letter.id)
  && planPush(mailbox, { template: ruleOf(letter).template, pace: letter.pace, at: now() }).kind === 'inboxOnly'

/** However many they are, one write. */
async function keepForAll(memberIds: readonly string[], letter: Letter): Promise<void> {
  if (!memberIds.length) return
  const at = now()
  await database.collection('members').where({ _id: command.in(memberIds), 'mailbox.entries.id': command.neq(letter.id) })
    .update({ data: { ...arrived(letter, at, { isPushed: false }), ...counted({ estateId: letter.estateId, template: ruleOf(letter).template }, 'inboxOnly', at) } })
}

async function tell({ _id, openid, mailbox }: Recipient, letter: Letter): Promise<boolean> {
  const earlier = mailbox.entries.find(entry => entry.id === letter.id)
  if (earlier) return earlier.isPushed || earlier.owed !== undefined
  const { template, values, page } = ruleOf(letter)
  const at = now()
  const owed: Owed = { template, pace: letter.pace, values: values(letter.params), tries: 0, dueAt: at, estateId: letter.estateId }
  const plan = planPush(mailbox, { template, pace: letter.pace, at })
  const notYet = { _id, 'mailbox.entries.id': command.neq(letter.id) }
  const isTaken = plan.kind === 'push' && (await updateWhere('members', { ...notYet, [quotaOf(template)]: command.gt(0) },
    { [quotaOf(template)]: command.inc(-1), ...arrived(letter, at, { isPushed: true }), ...counted(owed, 'sent', at) }))
  if (!isTaken) return keep(notYet, letter, { owed, plan, at, pushAt: mailbox.pushAt ?? null })
  const push = { template, items: [{ id: letter.id, owed }], values: owed.values, page: page(letter.params) }
  const outcome = await sendPush(openid, push)
  if (outcome !== 'sent') await changeMailbox(_id, box => settlePush(box, push, outcome, at))
  return outcome === 'sent'
}

const ruleOf = ({ event }: Letter): NoticeRule => NOTICES[event]
const quotaOf = (template: TemplateKey): string => `mailbox.quota.${template}`

/** The inbox alone: for now, with what is to be pushed later, or for good. */
async function keep(notYet: Record<string, unknown>, letter: Letter, { owed, plan, at, pushAt }: { owed: Owed; plan: PushPlan; at: number; pushAt: number | null }): Promise<boolean> {
  const isWaiting = plan.kind === 'wait'
  const change = isWaiting
    ? { ...arrived(letter, at, { isPushed: false, owed: { ...owed, dueAt: plan.until } }), 'mailbox.pushAt': Math.min(plan.until, pushAt ?? plan.until) }
    : { ...arrived(letter, at, { isPushed: false }), ...counted(owed, 'inboxOnly', at) }
  await updateWhere('members', notYet, change)
  return isWaiting
}

function arrived(letter: Letter, at: number, how: Pick<MailEntry, 'isPushed' | 'owed'>): object {
  const { title, text, page } = ruleOf(letter)
  const entry = plain({ id: letter.id, event: letter.event, title, text: text(letter.params), page: page(letter.params), at, isRead: false, ...how })
  return {
    version: command.inc(1), 'mailbox.unread': command.inc(1),
    'mailbox.entries': command.push({ each: [entry], position: 0, slice: MAX_INBOX }),
  }
}

/** Counted in the same write; the timer adds it to the estate's day. */
const counted = ({ estateId, template }: Pick<Owed, 'estateId' | 'template'>, ending: Ending, at: number): object =>
  estateId === '' ? {} : { [`mailbox.tally.${tallyKey({ estateId, at, template }, ending)}`]: command.inc(1), 'mailbox.tallyAt': tallyAtOf(at) }
