import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { IndexDeclaration } from './database'

export interface MessageTemplate {
  id: string
  title: string
  keywords: { key: string; name: string }[]
}

/** Which function hears of which event of the platform. */
export interface MessagePush {
  msgType: string
  event: string
  function: string
}

interface AppManifest {
  pages?: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
}

/** What was built and is "released" on this cloud; read again whenever its files change. */
export interface Deployment {
  readonly folder: string
  indexes(): IndexDeclaration[]
  templates(): MessageTemplate[]
  messagePush(): MessagePush[]
  /** Pages of the released mini-program, or null when none was ever built. */
  pages(): Set<string> | null
}

export function openDeployment(folder: string): Deployment {
  const indexes = jsonFile<IndexDeclaration[]>(join(folder, 'indexes.json'))
  const templates = jsonFile<MessageTemplate[]>(join(folder, 'templates.json'))
  const messagePush = jsonFile<MessagePush[]>(join(folder, 'message-push.json'))
  const manifest = jsonFile<AppManifest>(join(folder, 'weapp', 'app.json'))
  return {
    folder,
    indexes: () => indexes() ?? [],
    templates: () => templates() ?? [],
    messagePush: () => messagePush() ?? [],
    pages: () => pagesOf(manifest()),
  }
}

function pagesOf(manifest: AppManifest | null): Set<string> | null {
  if (!manifest) return null
  const packages = manifest.subPackages ?? manifest.subpackages ?? []
  return new Set([
    ...(manifest.pages ?? []),
    ...packages.flatMap(({ root, pages }) => pages.map((page) => `${root.replace(/\/$/, '')}/${page}`)),
  ])
}

/** Reads a JSON file once per change; null when there is none. */
function jsonFile<T>(path: string): () => T | null {
  let seen = 0
  let value: T | null = null
  return () => {
    if (!existsSync(path)) return null
    const { mtimeMs } = statSync(path)
    if (mtimeMs !== seen) value = JSON.parse(readFileSync(path, 'utf8')) as T
    seen = mtimeMs
    return value
  }
}
