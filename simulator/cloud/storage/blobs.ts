import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The bytes of files, by path; the path never reaches the disk, only its digest does. */
export interface Blobs {
  write(path: string, bytes: Buffer): Promise<void>
  read(path: string): Promise<Buffer>
  remove(path: string): Promise<void>
}

export function openBlobs(folder: string | null): Blobs {
  return folder === null ? memoryBlobs() : diskBlobs(join(folder, 'files'))
}

function memoryBlobs(): Blobs {
  const bytes = new Map<string, Buffer>()
  return {
    write: async (path, content) => void bytes.set(path, content),
    read: async (path) => bytes.get(path) ?? Buffer.alloc(0),
    remove: async (path) => void bytes.delete(path),
  }
}

function diskBlobs(folder: string): Blobs {
  mkdirSync(folder, { recursive: true })
  const place = (path: string) => join(folder, createHash('sha256').update(path).digest('hex'))
  let written = 0
  return {
    // written aside and renamed, so that nobody ever reads half a file
    write: async (path, content) => {
      const aside = `${place(path)}.${process.pid}-${++written}`
      await writeFile(aside, content)
      await rename(aside, place(path))
    },
    read: (path) => readFile(place(path)),
    remove: (path) => rm(place(path), { force: true }),
  }
}
