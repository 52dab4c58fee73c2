import { basename } from 'node:path'
import type { Tickets } from './tickets'

/** Where files are fetched from and sent to, for a limited time. */
export interface Links {
  download(path: string, maxAgeSeconds: number): string
  upload(path: string): string
  pathOf(purpose: 'read' | 'write', ticket: string): string | null
}

const UPLOAD_SECONDS = 600

export function createLinks(url: string, tickets: Tickets, now: () => number): Links {
  return {
    download: (path, maxAge) => `${url}/files/${tickets.issue('read', path, now() + maxAge * 1000)}/${plainName(path)}`,
    upload: (path) => `${url}/storage/put/${tickets.issue('write', path, now() + UPLOAD_SECONDS * 1000)}`,
    pathOf: (purpose, ticket) => tickets.redeem(purpose, ticket, now()),
  }
}

/** Only for the reader's eye: the SDK encodes the whole URL once more, so nothing here may need encoding. */
const plainName = (path: string) => basename(path).replace(/[^\w.-]/g, '_')
