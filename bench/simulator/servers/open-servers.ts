import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IndexDeclaration } from '../../../simulator/cloud/database'
import { fillDataFile } from '../documents'
import { OPERATIONS } from '../operations'
import { type Server, startCloud, startServer } from './cloud-process'
import { recordReplies } from './record'

/** A cloud that holds `count` requests. */
export interface FilledCloud {
  count: number
  data: string
  server: Server
}

export interface Servers {
  /** The build the clouds run; a copy that may be changed. */
  dist: string
  floor: Server
  clouds: FilledCloud[]
  end(): Promise<void>
}

/** The floor and a cloud of each size, all in processes of their own. */
export async function openServers(sizes: number[]): Promise<Servers> {
  mkdirSync('tests/output', { recursive: true })
  // inside the project, so that functions find the SDK
  const folder = mkdtempSync(join('tests/output', 'bench-'))
  const dist = join(folder, 'dist')
  cpSync(join(import.meta.dirname, '..', 'deployment'), dist, { recursive: true })
  const running: Server[] = []
  const end = async () => {
    await Promise.all(running.map((server) => server.end()))
    rmSync(folder, { recursive: true })
  }
  try {
    const clouds: FilledCloud[] = []
    for (const count of sizes) running.push((clouds[clouds.length] = await filled(count, folder, dist)).server)
    const floor = await startFloor(folder, dist, clouds[0]!)
    running.push(floor)
    return { dist, floor, clouds, end }
  } catch (error) {
    await end()
    throw error
  }
}

async function filled(count: number, folder: string, dist: string): Promise<FilledCloud> {
  const data = join(folder, `data-${count}`)
  mkdirSync(data)
  fillDataFile(join(data, 'documents.sqlite'), count, JSON.parse(readFileSync(join(dist, 'indexes.json'), 'utf8')) as IndexDeclaration[])
  return { count, data, server: await startCloud(dist, data) }
}

async function startFloor(folder: string, dist: string, { server }: FilledCloud): Promise<Server> {
  const file = join(folder, 'replies.json')
  writeFileSync(file, JSON.stringify(await recordReplies(OPERATIONS, server.url)))
  return startServer('bench/simulator/servers/floor-process.ts', file, dist)
}
