import { FILE_ID_PREFIX } from '../identity'
import { PlatformError } from '../platform-error'

const PATH_BYTES = 850

/** The platform's rules for a path in storage: relative, no empty or dotted step, at most 850 bytes. */
export function checkPath(path: string): string {
  const bad =
    path === '' ? 'is empty' :
    path.startsWith('/') ? 'must not start with /' :
    path.includes('//') ? 'must not contain //' :
    path.endsWith('/') ? 'must not end with /' :
    path.split('/').some((step) => step === '.' || step === '..') ? 'must not contain . or .. steps' :
    /[\0-\x1f\x7f\\]/.test(path) ? 'contains a forbidden character' :
    Buffer.byteLength(path) > PATH_BYTES ? `is longer than ${PATH_BYTES} bytes` :
    null
  if (bad) throw new PlatformError('INVALID_PARAM', `[storage] cloudPath ${bad}`)
  return path
}

/** The path inside a file id of this environment; null when the id is not one of ours. */
export function pathOfFileId(fileId: string): string | null {
  if (!fileId.startsWith(FILE_ID_PREFIX)) return null
  return fileId.slice(FILE_ID_PREFIX.length) || null
}

export const fileIdOf = (path: string) => FILE_ID_PREFIX + path
