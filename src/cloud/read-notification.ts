import { cloud } from './client'
import { rememberUnread } from './session'

/** WeChat's scene of an app opened from a service notification. */
const FROM_NOTIFICATION = 1014

interface Shown { path?: string; query?: Record<string, string | undefined>; scene?: number | string }

/** Opening a notification is reading it: what leads to the page it opened is marked read, so that nobody further up is told. */
export async function readNotification({ path = '', query = {}, scene }: Shown) {
  if (Number(scene) !== FROM_NOTIFICATION) return
  const search = Object.entries(query).map(([name, value]) => `${name}=${value ?? ''}`).join('&')
  const answer = await cloud.messages.read({ page: search ? `${path}?${search}` : path })
  if (answer.ok) rememberUnread(answer.value.unread)
}
