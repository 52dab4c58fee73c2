import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Settings } from '../state/settings'

/** Signs what a temporary link stands for, so that nothing has to be remembered about it. */
export interface Tickets {
  /** `purpose` keeps a download link from serving as an upload one. */
  issue(purpose: 'read' | 'write', path: string, expiresAt: number): string
  /** The path of a valid ticket; null when forged or expired. */
  redeem(purpose: 'read' | 'write', ticket: string, now: number): string | null
}

export function createTickets(settings: Settings): Tickets {
  const key = settings.get('ticketKey') ?? randomBytes(32).toString('hex')
  settings.set('ticketKey', key)
  const sign = (purpose: string, text: string) => createHmac('sha256', key).update(`${purpose} ${text}`).digest()
  return {
    issue: (purpose, path, expiresAt) => {
      const text = Buffer.from(JSON.stringify([path, expiresAt])).toString('base64url')
      return `${text}.${sign(purpose, text).toString('base64url')}`
    },
    redeem: (purpose, ticket, now) => {
      const [text = '', signature = ''] = ticket.split('.')
      const given = Buffer.from(signature, 'base64url')
      const wanted = sign(purpose, text)
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
      const [path, expiresAt] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, number]
      return now < expiresAt ? path : null
    },
  }
}
