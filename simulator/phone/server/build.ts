import fs from 'node:fs'
import path from 'node:path'
import { tagTemplates } from '../host/tags/tag-templates'
import { packPackage, type Packed } from '../pack/pack-package'

const LOOK_EVERY_MS = 1000
/** By folder, for every server of this process: packing takes a second. */
const packedLast = new Map<string, { mark: string; packed: Packed }>()

/** The built package on disk, packed when it is asked for and packed again after it changed. */
export interface Build {
  dist: string
  packed(): Packed
  /** Told when the package has changed and then stood still: a build writes for a while. */
  onChange(listener: () => void): void
  close(): void
}

export function openBuild(dist: string): Build {
  let seen = markOf(dist)
  let announced = seen
  const listeners: (() => void)[] = []
  const timer = setInterval(() => {
    const mark = markOf(dist)
    if (mark === seen && mark !== announced && mark !== '') {
      announced = mark
      listeners.forEach(listener => listener())
    }
    seen = mark
  }, LOOK_EVERY_MS).unref()
  return {
    dist,
    packed() {
      const mark = markOf(dist)
      const last = packedLast.get(dist)
      if (last?.mark === mark) return last.packed
      const packed = pack(dist)
      packedLast.set(dist, { mark, packed })
      return packed
    },
    onChange: listener => void listeners.push(listener),
    close: () => clearInterval(timer),
  }
}

function pack(dist: string): Packed {
  try {
    return packPackage(dist, tagTemplates())
  } catch (error) {
    return { code: '', errors: [`${dist}: ${error instanceof Error ? error.message : String(error)}`] }
  }
}

/** Changes whenever a file of the package does; empty while there is none. */
function markOf(dist: string): string {
  if (!fs.existsSync(path.join(dist, 'app.json'))) return ''
  const entries = fs.readdirSync(dist, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return entries.map(entry => `${entry.name}:${modifiedAt(path.join(entry.parentPath, entry.name))}`).join('|')
}

/** A file may vanish between being listed and being looked at. */
const modifiedAt = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
