import fs from 'node:fs'
import path from 'node:path'

/** The text files of a built package: `list` gives their posix paths, `read` their text. */
export interface PackageFiles {
  list(extension: string): string[]
  has(file: string): boolean
  read(file: string): string
}

/** Reads the directory once; paths are relative to it. */
export function packageFiles(dist: string): PackageFiles {
  const files = walk(dist, '')
  const known = new Set(files)
  return {
    list: extension => files.filter(file => file.endsWith(extension)),
    has: file => known.has(file),
    read: file => fs.readFileSync(path.join(dist, file), 'utf8'),
  }
}

function walk(root: string, folder: string): string[] {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(root, name) : [name]
  })
}

/** `pages/home/index.wxml` → `pages/home/index`. */
export const withoutExtension = (file: string): string => file.replace(/\.\w+$/, '')
