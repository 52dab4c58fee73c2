import type { IncomingMessage, ServerResponse } from 'node:http'
import { PlatformError } from '../platform-error'

/** One request on its way to a route. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** The groups of the route's pattern, decoded. */
  params: string[]
}

/** The body, whole; a larger one than `limit` bytes is refused. */
export function bodyOf(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else reject(new PlatformError('EXCEED_MAX_PAYLOAD_SIZE', `request body is larger than ${limit} bytes`))
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

const JSON_BYTES = 20 * 1024 * 1024

/** The body as a JSON object; an empty body is an empty object. */
export async function jsonOf<T extends object = Record<string, unknown>>(request: IncomingMessage): Promise<T> {
  const text = (await bodyOf(request, JSON_BYTES)).toString('utf8')
  try {
    const value: unknown = JSON.parse(text || '{}')
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as T
  } catch {
    // falls through to the one message below
  }
  throw new PlatformError('INVALID_PARAM', 'request body must be a JSON object')
}

/** The person a client request speaks for. */
export function openidOf({ request, url }: Pick<Exchange, 'request' | 'url'>): string | null {
  const header = request.headers['x-wx-openid']
  return (typeof header === 'string' && header) || url.searchParams.get('openid') || null
}
