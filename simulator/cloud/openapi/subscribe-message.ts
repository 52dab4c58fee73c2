import type { Deployment, MessageTemplate } from '../deployment'
import type { Messages } from './messages'
import { fieldFault } from './field-rules'
import type { Quotas } from './quotas'
import type { OpenApi } from './open-apis'
import type { Visits } from './visits'
import { WxError } from './wx-error'

interface Send {
  touser?: string
  template_id?: string
  page?: string
  data?: Record<string, { value?: unknown }>
}

export interface SubscribeMessageRooms {
  deployment: Deployment
  quotas: Quotas
  messages: Messages
  visits: Visits
  now(): number
  onSent(message: ReturnType<Messages['add']>): void
}

/** `subscribeMessage.send`, with the refusals in the order a caller can repair them. */
export function subscribeMessageSend({ deployment, quotas, messages, visits, now, onSent }: SubscribeMessageRooms): OpenApi {
  return (input) => {
    const { touser = '', template_id: templateId = '', page = '', data = {} } = input as Send
    if (visits.lastOf(touser) === null) throw new WxError(40003, 'invalid openid')
    const template = deployment.templates().find(({ id }) => id === templateId)
    if (!template) throw new WxError(40037, 'invalid template_id')
    if (page !== '' && !isReleased(deployment, page)) throw new WxError(41030, 'invalid page')
    checkFields(template, data)
    if (!quotas.take(touser, templateId)) throw new WxError(43101, 'user refuse to accept the msg')
    onSent(messages.add({ openid: touser, templateId, title: template.title, page: page || null, lines: linesOf(template, data), at: now() }))
    return { errcode: 0, errmsg: 'ok' }
  }
}

/** Every field of the template must be there and fit its type; the message names the first that does not. */
function checkFields({ keywords }: MessageTemplate, data: NonNullable<Send['data']>): void {
  for (const { key } of keywords) {
    const fault = key in data ? fieldFault(key, data[key]?.value) : 'is empty'
    if (fault) throw new WxError(47003, `argument invalid! data.${key}.value ${fault}`)
  }
}

const linesOf = ({ keywords }: MessageTemplate, data: NonNullable<Send['data']>) =>
  keywords.map(({ key, name }) => ({ name, value: String(data[key]?.value) }))

/** A page counts as released when the built package has it; before the first build there is nothing to compare with. */
export function isReleased(deployment: Deployment, page: string): boolean {
  const pages = deployment.pages()
  return pages === null || pages.has(page.split('?')[0]!)
}
