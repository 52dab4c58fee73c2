import type { State } from '../state/open-state'

/** Who used the mini-program, and when last. WeChat knows an openid only by this. */
export interface Visits {
  record(openid: string, at: number): void
  lastOf(openid: string): number | null
}

export function openVisits(state: State): Visits {
  state.exec('CREATE TABLE IF NOT EXISTS visits (openid TEXT PRIMARY KEY, at INTEGER)')
  const put = state.prepare('INSERT OR REPLACE INTO visits VALUES (?, ?)')
  const read = state.prepare('SELECT at FROM visits WHERE openid = ?')
  const seen = new Map<string, number>()
  return {
    // a minute's precision is enough for a rule of two hours, and saves a write on nearly every call
    record: (openid, at) => {
      if (at - (seen.get(openid) ?? -Infinity) < 60_000) return
      seen.set(openid, at)
      put.run(openid, at)
    },
    lastOf: (openid) => (read.get(openid) as { at: number } | undefined)?.at ?? null,
  }
}
