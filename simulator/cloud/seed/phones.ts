import type { State } from '../state/open-state'
import type { Phone } from './seed'

/** The people of the seed, in its order. */
export interface Phones {
  add(phone: Phone): void
  list(): Phone[]
}

export function openPhones(state: State): Phones {
  state.exec('CREATE TABLE IF NOT EXISTS phones (openid TEXT PRIMARY KEY, name TEXT, roles TEXT)')
  const put = state.prepare('INSERT OR REPLACE INTO phones VALUES (?, ?, ?)')
  const all = state.prepare('SELECT * FROM phones ORDER BY rowid')
  return {
    add: ({ openid, name, roles }) => void put.run(openid, name, JSON.stringify(roles)),
    list: () => (all.all() as { openid: string; name: string; roles: string }[]).map((row) => ({ ...row, roles: JSON.parse(row.roles) as string[] })),
  }
}
