import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from '../../table'
import { type Server, startCloud, startServer } from '../servers/cloud-process'
import type { Servers } from '../servers/open-servers'
import { post } from '../servers/post'
import { median, pairedRatio, ratioText, spread, verdict } from '../timing'
import { countText } from './operation-table'

const ROUNDS = 7
const COLD_GOAL = 1.3
const WORKER_MB = 40
const BOOT_SECONDS = { empty: 0.5, full: 1.5 }

/** How long things take to be there, and what they weigh. */
export async function startTable(servers: Servers): Promise<Table> {
  return {
    title: 'Cloud: starting, and memory',
    columns: ['what', 'floor', 'cloud', 'ratio', 'goal'],
    rows: [await coldRow(servers), await workerRow(servers), await emptyBootRow(servers), ...bootRows(servers)],
    notes: ['cold start: a first call to a new instance, against a bare worker that loads the SDK, ms; boot: from the start of the process to its ready line'],
  }
}

async function coldRow({ floor, clouds, dist }: Servers): Promise<Table['rows'][number]> {
  const entry = join(dist, 'cloudfunctions', 'empty', 'index.js')
  const { url } = clouds[0]!.server
  const [bare, cold]: number[][] = [[], []]
  for (let i = 1; i <= ROUNDS; i++) {
    bare!.push((await post<{ ms: number }>(`${floor.url}/cold`, {})).ms)
    // a new build: the next call meets no instance
    utimesSync(entry, i, i)
    const from = performance.now()
    await post(`${url}/call/empty`, {})
    cold!.push(performance.now() - from)
  }
  return ['cold start of a worker, ms', spread(bare!), spread(cold!), ratioText(cold!, bare!), verdict(pairedRatio(cold!, bare!), COLD_GOAL)]
}

/** Memory that each further instance takes. */
async function workerRow({ clouds }: Servers): Promise<Table['rows'][number]> {
  const { server } = clouds[0]!
  const before = server.memory()
  const calls = Array.from({ length: 40 }, () => post<{ result: { threadId: number } }>(`${server.url}/call/empty`, { ms: 500 }))
  const threads = new Set((await Promise.all(calls)).map(({ result }) => result.threadId)).size
  const each = (server.memory() - before) / Math.max(1, threads - 1)
  return [`memory of each of ${threads - 1} more workers, MB`, '', Math.round(each), '', verdict(each, WORKER_MB)]
}

async function emptyBootRow({ dist }: Servers): Promise<Table['rows'][number]> {
  const [bare, seconds]: number[][] = [[], []]
  for (let i = 0; i < 5; i++) {
    bare!.push(await bootSeconds(() => startServer('bench/simulator/servers/nothing.ts')))
    seconds!.push(await bootSeconds(() => startCloud(dist, join(dist, `empty-${i}`))))
  }
  const ratio = ratioText(seconds!, bare!)
  return ['boot of an empty cloud, s', median(bare!).toFixed(2), median(seconds!).toFixed(2), ratio, verdict(median(seconds!), BOOT_SECONDS.empty)]
}

async function bootSeconds(start: () => Promise<Server>): Promise<number> {
  const server = await start()
  await server.end()
  return server.readyMs / 1000
}

const bootRows = ({ clouds }: Servers): Table['rows'] =>
  clouds.map(({ count, server }) => {
    const seconds = server.readyMs / 1000
    return [`boot with ${countText(count)} documents, s; memory now, MB`, '', `${seconds.toFixed(2)}; ${Math.round(server.memory())}`, '', verdict(seconds, BOOT_SECONDS.full)]
  })
