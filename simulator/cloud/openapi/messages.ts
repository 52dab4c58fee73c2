import type { State } from '../state/open-state'

/** A service notification that WeChat showed to somebody. */
export interface ServiceMessage {
  id: number
  openid: string
  templateId: string
  title: string
  /** Where a tap leads; null for a message that opens nothing. */
  page: string | null
  lines: { name: string; value: string }[]
  at: number
}

export interface Messages {
  add(message: Omit<ServiceMessage, 'id'>): ServiceMessage
  /** In the order they were sent; only those sent after the instant `since`. */
  list(filter: { openid?: string; since?: number }): ServiceMessage[]
}

export function openMessages(state: State): Messages {
  state.exec(`CREATE TABLE IF NOT EXISTS messages (id INTEGER PRIMARY KEY AUTOINCREMENT, openid TEXT, at INTEGER, body TEXT);
    CREATE INDEX IF NOT EXISTS messagesOf ON messages (openid, id)`)
  const insert = state.prepare('INSERT INTO messages (openid, at, body) VALUES (?, ?, ?)')
  const all = state.prepare('SELECT id, body FROM messages WHERE at > ? ORDER BY id')
  const mine = state.prepare('SELECT id, body FROM messages WHERE openid = ? AND at > ? ORDER BY id')
  return {
    add: (message) => {
      const { lastInsertRowid } = insert.run(message.openid, message.at, JSON.stringify(message))
      return { id: Number(lastInsertRowid), ...message }
    },
    list: ({ openid, since = 0 }) => {
      const rows = (openid === undefined ? all.all(since) : mine.all(openid, since)) as { id: number; body: string }[]
      return rows.map(({ id, body }) => ({ id, ...(JSON.parse(body) as Omit<ServiceMessage, 'id'>) }))
    },
  }
}
