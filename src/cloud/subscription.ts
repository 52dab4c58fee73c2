import Taro from '@tarojs/taro'
import type { TemplateKey } from '@domain/messages/model'
import { runningLow } from '@domain/messages/ask'
import { deployment } from '../../config/deployment'
import { cloud } from './client'
import { newKey } from './key'
import { knownSession, rememberQuota } from './session'

type Choice = 'accept' | 'reject' | 'ban' | 'filter'

/**
 * Asks WeChat for one message of each template. Call it first thing in a tap handler, without waiting before it
 * (wechat-platform §3: at most three). It never fails the task at hand, and nothing needs to wait for it.
 */
export function askFor(keys: readonly TemplateKey[]): Promise<void> {
  const tmplIds = keys.slice(0, 3).map(key => deployment.templateIds[key])
  return Taro.requestSubscribeMessage({ tmplIds } as Parameters<typeof Taro.requestSubscribeMessage>[0])
    .then(answer => report(keys, answer as unknown as Record<string, Choice>))
    .catch(() => undefined)
}

/** The same along the way of another tap (接单…), for what runs low; nothing is asked while there is enough. */
export function askIfLow(keys: readonly TemplateKey[]): void {
  const low = runningLow(keys, knownSession()?.me.quota ?? {})
  if (low.length) void askFor(low)
}

async function report(keys: readonly TemplateKey[], answer: Record<string, Choice>) {
  const results = Object.fromEntries(keys.flatMap(key => {
    const choice = answer[deployment.templateIds[key]]
    return choice ? [[key, choice]] : []
  }))
  const key = newKey()
  const send = () => cloud.messages.granted({ results }, { key })
  const first = await send()
  // Counted once by its key, so one more try is safe.
  const told = !first.ok && first.error.kind === 'offline' ? await send() : first
  if (told.ok) rememberQuota(told.value)
}
