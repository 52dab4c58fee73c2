import { PlatformError } from '../platform-error'
import type { State } from '../state/open-state'
import { contentTypeOf } from './content-type'
import { openBlobs } from './blobs'
import { checkPath, fileIdOf } from './path-rules'

export interface StoredFile {
  path: string
  /** Openid of the uploader; null for files that a function or the seed put there. */
  owner: string | null
  size: number
  type: string
  at: number
}

/** The bucket of the environment: files by path. `owner` null acts for functions, which may do everything. */
export interface Storage {
  find(path: string): StoredFile | null
  read(path: string): Promise<Buffer>
  /** Writes or overwrites; a person cannot overwrite a file of somebody else. Returns the file id. */
  write(path: string, bytes: Buffer, owner: string | null): Promise<string>
  remove(path: string): Promise<void>
  list(prefix: string, limit: number): StoredFile[]
}

/** Largest file the simulator takes: the platform allows more, a phone photo never is. */
export const FILE_BYTES = 50 * 1024 * 1024

export function openStorage(state: State, folder: string | null, now: () => number): Storage {
  state.exec('CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, owner TEXT, size INTEGER, type TEXT, at INTEGER)')
  const blobs = openBlobs(folder)
  const one = state.prepare('SELECT * FROM files WHERE path = ?')
  const put = state.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)')
  const drop = state.prepare('DELETE FROM files WHERE path = ?')
  const some = state.prepare('SELECT * FROM files WHERE substr(path, 1, ?) = ? ORDER BY at DESC LIMIT ?')
  const find = (path: string) => (one.get(path) as StoredFile | undefined) ?? null
  return {
    find,
    read: (path) => blobs.read(path),
    write: async (path, bytes, owner) => {
      checkPath(path)
      const known = find(path)
      if (owner !== null && known && known.owner !== owner) throw forbidden(path)
      await blobs.write(path, bytes)
      put.run(path, owner ?? known?.owner ?? null, bytes.length, contentTypeOf(path, bytes), now())
      return fileIdOf(path)
    },
    remove: async (path) => {
      drop.run(path)
      await blobs.remove(path)
    },
    list: (prefix, limit) => some.all(prefix.length, prefix, limit) as StoredFile[],
  }
}

export const forbidden = (path: string) => new PlatformError('STORAGE_EXCEED_AUTHORITY', `no permission for file ${path}`)
