import Taro from '@tarojs/taro'
import type { HomePage, Me } from '@domain/people/contract'
import { useEffect, useSyncExternalStore } from 'react'
import type { Answer } from './answer'
import { cloud } from './client'
import { elderListener } from './elder-wish'

/** Who uses this phone and their estate, as the server last said. */
export interface Session { me: Me; estate: HomePage['estate'] }

const KEY = 'session'
const listeners = new Set<() => void>()
let session: Session | null | undefined

const read = (): Session | null => (session === undefined ? (session = Taro.getStorageSync<Session | ''>(KEY) || null) : session)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Keeps what the server just said of this person; the estate stays unless it is told too. */
export function remember(me: Me, estate: HomePage['estate'] = read()?.estate ?? null) {
  session = { me, estate }
  Taro.setStorageSync(KEY, session)
  listeners.forEach(listener => listener())
}

/** How many messages of each template are left, and how many wait unread, as the server just said. */
export function rememberQuota({ quota, unread }: Pick<Me, 'quota' | 'unread'>) {
  const known = read()
  if (known) remember({ ...known.me, quota, unread })
}

/** The same, for what happens outside of a screen. */
export const knownSession = (): Session | null => read()

/** The person and estate last heard of; null before the first answer. */
export const useSession = (): Session | null => useSyncExternalStore(subscribe, read)

/** How many wait unread, as the server just said. */
export function rememberUnread(unread: number) {
  const known = read()
  if (known) remember({ ...known.me, unread })
}

let asked: Promise<Session | null> | null = null
/** The session, asking the server only when this phone has never heard of one, once for all who ask. Null when it cannot be reached. */
export function currentSession(): Promise<Session | null> {
  const known = read()
  if (known) return Promise.resolve(known)
  asked ??= enter().then(read).finally(() => { asked = null })
  return asked
}

/** Asks the server who this is and for everything of the first screen, and keeps it for the other pages. */
export async function enter(): Promise<Answer<HomePage>> {
  const hearElder = elderListener()
  const answer = await cloud.people.enter({})
  if (answer.ok) {
    remember(answer.value.me, answer.value.estate)
    // The first page may be any, opened from a message: 长辈版 does not wait for the home page.
    hearElder(answer.value.me.isElder)
  }
  return answer
}

/** The same for a screen: null until it is known. */
export function useCurrentSession(): Session | null {
  useEffect(() => void currentSession(), [])
  return useSession()
}
