import { join } from 'node:path'
import Database from 'libsql'

export type State = InstanceType<typeof Database>

/**
 * What the platform itself remembers beside the documents: files, quotas, messages, codes, the clock.
 * Every room keeps its own table in it. `folder` null keeps everything in memory.
 */
export function openState(folder: string | null): State {
  const state = new Database(folder === null ? ':memory:' : join(folder, 'platform.sqlite'))
  state.exec('PRAGMA journal_mode = WAL')
  state.exec('PRAGMA synchronous = NORMAL')
  return state
}
