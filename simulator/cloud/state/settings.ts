import type { State } from './open-state'

/** Single named values (clock offset, signing key, seed mark). */
export interface Settings {
  get(key: string): string | null
  set(key: string, value: string): void
}

export function openSettings(state: State): Settings {
  state.exec('CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL)')
  const read = state.prepare('SELECT value FROM settings WHERE key = ?')
  const write = state.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?)')
  return {
    get: (key) => (read.get(key) as { value: string } | undefined)?.value ?? null,
    set: (key, value) => void write.run(key, value),
  }
}
