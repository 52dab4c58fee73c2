import type { IncomingMessage } from 'node:http'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Only this machine may talk to the cloud, and only pages of this machine: a foreign Host means DNS rebinding,
 * a foreign Origin a page somewhere else. Returns what is wrong, or null.
 */
export function refusal({ headers }: IncomingMessage): string | null {
  if (!isLoopback(`http://${headers.host ?? ''}`)) return `Host ${headers.host ?? '(none)'} is not this machine`
  if (headers.origin !== undefined && !isLoopback(headers.origin)) return `Origin ${headers.origin} is not this machine`
  return null
}

/** The address that was found good last: mostly the next is the same. */
let good = ''

function isLoopback(address: string): boolean {
  if (address === good) return true
  const isGood = URL.canParse(address) && LOOPBACK.has(new URL(address).hostname)
  if (isGood) good = address
  return isGood
}
