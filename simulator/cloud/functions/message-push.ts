import type { Deployment } from '../deployment'
import type { Functions } from './functions'

/** An event of the platform, such as the verdict on a picture. */
export interface PushedEvent {
  MsgType: string
  Event: string
}

/**
 * Hands an event to the function that the deployment names for it. On the platform people enter these pairs by hand
 * (云开发 → 设置 → 其他设置 → 消息推送); an event nobody is named for is lost there too.
 */
export async function pushMessage(deployment: Deployment, functions: Functions, event: PushedEvent): Promise<void> {
  const target = deployment.messagePush().find(({ msgType, event: name }) => msgType === event.MsgType && name === event.Event)
  if (!target) return
  // a failure is in the call log, where the one of the platform would be
  await functions
    .invoke({ name: target.function, event: JSON.stringify(event), chain: { openid: null, source: 'wx_unknown' } })
    .catch(() => undefined)
}
