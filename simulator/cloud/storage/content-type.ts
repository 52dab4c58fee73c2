import { extname } from 'node:path'

const BY_EXTENSION: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.mp4': 'video/mp4',
}

const BY_FIRST_BYTES: [string, string][] = [
  ['ffd8ff', 'image/jpeg'],
  ['89504e47', 'image/png'],
  ['47494638', 'image/gif'],
]

/** Content type by the name of the file, else by its first bytes. */
export function contentTypeOf(path: string, bytes: Buffer): string {
  const start = bytes.subarray(0, 4).toString('hex')
  const byBytes = BY_FIRST_BYTES.find(([mark]) => start.startsWith(mark))?.[1]
  return byBytes ?? BY_EXTENSION[extname(path).toLowerCase()] ?? 'application/octet-stream'
}
