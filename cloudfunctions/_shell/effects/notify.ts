import { deployment } from '../../../config/deployment'
import { fit } from '../../../domain/messages/fit'
import { MAX_INBOX, type TemplateKey } from '../../../domain/messages/model'
import { NOTICES, type NoticeEvent, type NoticeParams } from '../../../domain/messages/notices'
import { TEMPLATES } from '../../../domain/messages/templates'
import { now } from '../clock'
import { updateWhere } from '../documents'
import { cloud, command, database } from '../sdk'

export interface Notice {
  event: NoticeEvent
  params: NoticeParams
  /** Everybody here gets an inbox entry, and a push while they have quota. */
  to: string[]
  /** The matter itself is urgent (漏水、停电…), whatever the event. */
  isUrgent?: boolean
  /** For urgent matters: told group by group until a push has reached somebody. */
  ladder?: string[][]
}

/** Tells people once per id: push while there is quota, inbox always, and the next on the ladder when no push went out. */
export async function notify({ event, params, to, ladder = [] }: Notice, id: string): Promise<void> {
  let isReached = await tellAll(to, id, event, params)
  for (const group of ladder) {
    if (isReached) return
    isReached = await tellAll(group, id, event, params)
  }
}

interface Recipient { _id: string; openid: string; mailbox: { quota: Partial<Record<TemplateKey, number>>; entries: { id: string; isPushed: boolean }[] } }

/** One read for the group, then one write each; true when a push went out to anybody, now or on an earlier try. */
async function tellAll(memberIds: string[], id: string, event: NoticeEvent, params: NoticeParams): Promise<boolean> {
  if (!memberIds.length) return false
  const { data } = await database.collection('members').where({ _id: command.in([...new Set(memberIds)]) })
    .field({ openid: true, 'mailbox.quota': true, 'mailbox.entries.id': true, 'mailbox.entries.isPushed': true }).get()
  const told = await Promise.all((data as Recipient[]).map(recipient => tell(recipient, id, event, params)))
  return told.some(Boolean)
}

async function tell({ _id, openid, mailbox }: Recipient, id: string, event: NoticeEvent, params: NoticeParams): Promise<boolean> {
  const earlier = mailbox.entries.find(entry => entry.id === id)
  if (earlier) return earlier.isPushed
  const { template } = NOTICES[event]
  const quota = `mailbox.quota.${template}`
  const notYet = { _id, 'mailbox.entries.id': command.neq(id) }
  const isTaken = (mailbox.quota[template] ?? 0) > 0 && (await updateWhere('members', { ...notYet, [quota]: command.gt(0) },
    { [quota]: command.inc(-1), ...arrived(id, event, params, true) }))
  if (isTaken) return (await push(openid, template, event, params)) || takeBack(_id, id, quota, event, params)
  await updateWhere('members', notYet, arrived(id, event, params, false))
  return false
}

const arrived = (id: string, event: NoticeEvent, params: NoticeParams, isPushed: boolean): object => {
  const { title, text, page } = NOTICES[event] as (typeof NOTICES)['requestResolved']
  const entry = { id, event, title, text: text(params), page: page(params), at: now(), isRead: false, isPushed }
  return {
    'mailbox.unread': command.inc(1),
    'mailbox.entries': command.push({ each: [entry], position: 0, slice: MAX_INBOX }),
  }
}

/** The platform says that nothing is left (43101, refused or used up): our count was wrong, so it becomes zero. */
async function takeBack(memberId: string, id: string, quota: string, event: NoticeEvent, params: NoticeParams): Promise<false> {
  await updateWhere('members', { _id: memberId }, { [quota]: 0, 'mailbox.unread': command.inc(-1), 'mailbox.entries': command.pull({ id }) })
  await updateWhere('members', { _id: memberId, 'mailbox.entries.id': command.neq(id) }, arrived(id, event, params, false))
  return false
}

async function push(openid: string, template: TemplateKey, event: NoticeEvent, params: NoticeParams): Promise<boolean> {
  const { values, page } = NOTICES[event] as (typeof NOTICES)['requestResolved']
  const texts = values(params)
  const fields = TEMPLATES[template].keywords.map(({ key }, i) => [key, { value: fit(key, texts[i] ?? '') }])
  try {
    await cloud.openapi.subscribeMessage!.send({
      touser: openid, templateId: deployment.templateIds[template], page: page(params),
      miniprogramState: deployment.programState, data: Object.fromEntries(fields),
    })
    return true
  } catch (error) {
    const { errCode } = error as { errCode?: number }
    if (errCode !== 43101) console.error('push failed', { event, template, errCode }, error)
    return false
  }
}
