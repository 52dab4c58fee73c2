import { PlatformError } from '../platform-error'
import type { Links } from './links'
import { pathOfFileId } from './path-rules'
import { forbidden, type Storage, type StoredFile } from './storage'

export interface WantedFile {
  fileID: string
  /** Seconds; the platform's default is two hours. */
  maxAge?: number | undefined
}

export interface DownloadEntry {
  code: 'SUCCESS' | 'STORAGE_FILE_NONEXIST' | 'STORAGE_EXCEED_AUTHORITY'
  fileID: string
  tempFileURL: string
  maxAge: number
  /** Why there is no URL. */
  message?: string
}

/** Files asked for in one request, at most. */
const BATCH = 50
const DEFAULT_MAX_AGE = 7200

/** Temporary URLs for files. `reader` null is a function and may read all, a person only what is theirs. */
export function downloadList(storage: Storage, links: Links, wanted: WantedFile[], reader: string | null): DownloadEntry[] {
  if (wanted.length > BATCH) throw new PlatformError('INVALID_PARAM', `fileList has ${wanted.length} files, at most ${BATCH} are allowed`)
  return wanted.map(({ fileID, maxAge = DEFAULT_MAX_AGE }): DownloadEntry => {
    const path = pathOfFileId(fileID)
    const file = path === null ? null : storage.find(path)
    if (!file) return { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exists', fileID, tempFileURL: '', maxAge }
    if (!mayRead(file, reader)) return { code: 'STORAGE_EXCEED_AUTHORITY', message: 'storage permission denied', fileID, tempFileURL: '', maxAge }
    return { code: 'SUCCESS', fileID, tempFileURL: links.download(file.path, maxAge), maxAge }
  })
}

/** The recommended storage rule: a file is readable for the person who uploaded it; functions hand out links to others. */
export const mayRead = (file: StoredFile, reader: string | null) => reader === null || file.owner === reader

/** Deletes files one by one and says for each how it went. */
export async function deleteList(storage: Storage, fileIds: string[], actor: string | null) {
  const done: { code: string; fileID: string }[] = []
  for (const fileID of fileIds) {
    const path = pathOfFileId(fileID)
    const file = path === null ? null : storage.find(path)
    const code = !file ? 'STORAGE_FILE_NONEXIST' : actor !== null && file.owner !== actor ? 'STORAGE_EXCEED_AUTHORITY' : 'SUCCESS'
    if (file && code === 'SUCCESS') await storage.remove(file.path)
    done.push({ code, fileID })
  }
  return done
}

/** The file a person wants to see by its id; throws when it is missing or not theirs. */
export function fileForReader(storage: Storage, fileId: string, reader: string): StoredFile {
  const path = pathOfFileId(fileId)
  const file = path === null ? null : storage.find(path)
  if (!file) throw new PlatformError('STORAGE_FILE_NONEXIST', `file ${fileId} does not exist`)
  if (!mayRead(file, reader)) throw forbidden(file.path)
  return file
}
