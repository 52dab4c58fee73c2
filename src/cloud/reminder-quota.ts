import type { TemplateKey } from '@domain/messages/model'
import { fewestFirst } from '@domain/messages/ask'
import { cloud } from './client'
import { remember, useSession } from './session'
import { askFor } from './subscription'

/** How many WeChat messages a person can still get, by template, and how to get more: one tap, one message. */
export function useReminderQuota() {
  const me = useSession()?.me
  const refresh = async () => {
    const answer = await cloud.messages.quota({})
    if (answer.ok && me) remember({ ...me, ...answer.value })
  }
  // Straight from the tap, as WeChat demands; the count follows when it is known.
  const topUp = (key: TemplateKey) => void askFor([key]).then(refresh)
  const topUpSome = (keys: readonly TemplateKey[]) => void askFor(fewestFirst(keys, me?.quota ?? {})).then(refresh)
  return { left: (key: TemplateKey) => me?.quota[key] ?? 0, topUp, topUpSome, refresh }
}
