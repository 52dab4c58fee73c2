import type { Host } from '../../host-types'
import type { Network } from '../network'

export interface Template {
  id: string
  title: string
}

/** Subscribe-message templates registered for this mini-program. */
export async function registeredTemplates({ config }: Host, network: Network): Promise<Template[]> {
  const response = await network.fetch(`${config.cloudUrl}/console/api/subscriptions?openid=${encodeURIComponent(config.openid)}`)
  const subscriptions = (await response.json()) as { templateId: string; title: string }[]
  return subscriptions.map(({ templateId: id, title }) => ({ id, title }))
}

/** Tells the platform a person's answer: an accept is the right to send one message. */
export async function recordAnswer({ config }: Host, network: Network, templateId: string, result: 'accept' | 'reject'): Promise<void> {
  await network.fetch(`${config.cloudUrl}/console/api/subscriptions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ openid: config.openid, templateId, result }),
  })
}
