import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** `config.json` beside a function, as the platform reads it. */
export interface FunctionConfig {
  /** Seconds; the platform's default is 3. */
  timeout?: number
  /** Megabytes; the platform's default is 256. */
  memorySize?: number
  permissions?: { openapi?: string[] }
  triggers?: { name: string; type: string; config: string }[]
}

/** One deployed function: where its code is, what it may do, and which build it is. */
export interface FunctionPackage {
  name: string
  entry: string
  /** Changes whenever the code or the configuration is rebuilt. */
  version: string
  config: FunctionConfig
}

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/

/** What was read in this turn of the event loop. */
const justRead = new Map<string, FunctionPackage | null>()

/**
 * The function as it is deployed now; null when there is none of this name. Asked before every call: two looks at the
 * disk, once for all calls that arrive together.
 */
export function readFunction(root: string, name: string): FunctionPackage | null {
  const path = join(root, name)
  const known = justRead.get(path)
  if (known !== undefined) return known
  if (justRead.size === 0) setImmediate(() => justRead.clear())
  const found = lookFor(root, name)
  justRead.set(path, found)
  return found
}

function lookFor(root: string, name: string): FunctionPackage | null {
  if (!NAME.test(name)) return null
  const entry = join(root, name, 'index.js')
  const code = stamp(entry)
  if (code === null) return null
  const { version, config } = readConfig(join(root, name, 'config.json'))
  return { name, entry, version: `${code} ${version}`, config }
}

function stamp(path: string) {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs}:${found.size}:${found.ino}` : null
}

interface StoredConfig { version: string | null; config: FunctionConfig }
const configs = new Map<string, StoredConfig>()

function readConfig(path: string): StoredConfig {
  const version = stamp(path)
  const known = configs.get(path)
  if (known && known.version === version) return known
  const read = { version, config: version ? (JSON.parse(readFileSync(path, 'utf8')) as FunctionConfig) : {} }
  configs.set(path, read)
  return read
}
