import { deployment } from '../../../config/deployment'
import { fit } from '../../../domain/messages/fit'
import type { Push } from '../../../domain/messages/outbox'
import { PAGE_UNKNOWN, faultyField, outcomeOf, type Outcome, type PushError } from '../../../domain/messages/outcome'
import { TEMPLATES, type Template } from '../../../domain/messages/templates'
import { now } from '../clock'
import { cloud } from '../sdk'

type What = Pick<Push, 'template' | 'values' | 'page'>

/** Asks the platform to push, once, and sorts its answer; what is ours to repair is logged as a fault that names the field. */
export async function sendPush(openid: string, push: What): Promise<Outcome> {
  try {
    await send(openid, push, push.page)
    return 'sent'
  } catch (error) {
    if ((error as PushError).errCode !== PAGE_UNKNOWN) return sorted(push, error as PushError)
    console.error('fault: page not in the released version', { template: push.template, page: push.page })
    return send(openid, push, '').then(() => 'sent' as const, again => sorted(push, again as PushError))
  }
}

function send(openid: string, { template, values }: What, page: string): Promise<unknown> {
  const { keywords }: Template = TEMPLATES[template]
  const data = Object.fromEntries(keywords.map(({ key }, i) => [key, { value: fit(key, values[i] ?? '', now()) }]))
  return cloud.openapi.subscribeMessage!.send({
    touser: openid, templateId: deployment.templateIds[template], miniprogramState: deployment.programState, data, ...(page ? { page } : {}),
  })
}

/** Who was meant and what was said stay out of the log. */
function sorted({ template }: What, error: PushError): Outcome {
  const outcome = outcomeOf(error)
  const { errCode } = error
  if (outcome === 'broken') console.error('fault: the platform does not take the message', { template, errCode, field: faultyField(error) })
  else if (outcome !== 'refused') console.warn('push not sent', { template, errCode, outcome })
  return outcome
}
