import type { State } from '../state/open-state'

/** How many messages each person still allows per template: every accept adds one, every send takes one. */
export interface Quotas {
  of(openid: string): { templateId: string; count: number }[]
  add(openid: string, templateId: string): void
  set(openid: string, templateId: string, count: number): void
  /** Takes one; false when none is left. */
  take(openid: string, templateId: string): boolean
}

export function openQuotas(state: State): Quotas {
  state.exec('CREATE TABLE IF NOT EXISTS quotas (openid TEXT, templateId TEXT, count INTEGER, PRIMARY KEY (openid, templateId))')
  const read = state.prepare('SELECT templateId, count FROM quotas WHERE openid = ?')
  const put = state.prepare('INSERT OR REPLACE INTO quotas VALUES (?, ?, ?)')
  const more = state.prepare('INSERT INTO quotas VALUES (?, ?, 1) ON CONFLICT (openid, templateId) DO UPDATE SET count = count + 1')
  const less = state.prepare('UPDATE quotas SET count = count - 1 WHERE openid = ? AND templateId = ? AND count > 0')
  return {
    of: (openid) => read.all(openid) as { templateId: string; count: number }[],
    add: (openid, templateId) => void more.run(openid, templateId),
    set: (openid, templateId, count) => void put.run(openid, templateId, count),
    take: (openid, templateId) => less.run(openid, templateId).changes === 1,
  }
}
