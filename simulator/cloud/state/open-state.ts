import { join } from 'node:path'
import Database from 'libsql'

export type State = InstanceType<typeof Database>

/**
 * What the platform itself remembers beside the documents: files, quotas, messages, codes, the clock.
 * Every room keeps its own table in it. `folder` null keeps everything in memory.
 */
export function openState(folder: string | null): State {
  const file = folder === null ? ':memory:' : join(folder, 'platform.sqlite')
  const state = new Database(file)
  try {
    state.exec('PRAGMA journal_mode = WAL')
    state.exec('PRAGMA synchronous = NORMAL')
    return state
  } catch (error) {
    state.close()
    const { code = '' } = error as { code?: string }
    throw /^SQLITE_(NOTADB|CORRUPT)/.test(code) ? new Error(`The data file ${file} is damaged or not a data file.`) : error
  }
}
