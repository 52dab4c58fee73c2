import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import Sqlite from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../simulator/cloud/database'
import { index } from './real-sdk'

const folder = mkdtempSync(join(tmpdir(), 'cloud-database-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = (name: string, indexes = [index('claims', 'byPost', { postId: 1, at: 1 })]) =>
  openDatabase({ file: join(folder, name), indexes, strict: false, now: () => 0 })

describe('a data file', () => {
  it('gives everything back after it was closed', () => {
    const first = open('kept')
    first.insertDocuments('claims', [{ _id: 'c1', postId: 'p', at: new Date(5), tags: ['x'] }])
    first.close()
    const second = open('kept')
    expect(second.find('claims', { postId: 'p' }, { limit: 5 })).toEqual([{ _id: 'c1', postId: 'p', at: { $date: 5 }, tags: ['x'] }])
    second.close()
  })

  it('builds indexes that are new and drops those no longer declared', async () => {
    const first = open('changed')
    first.insertDocuments('claims', [1, 2, 3].map((n) => ({ member: [`m${n}`, 'all'], postId: 'p' })))
    first.close()
    const second = open('changed', [index('claims', 'byMember', { member: 1 })])
    const { reply, report } = await second.handle('database.getDocument', { collectionName: 'claims', query: '{"member":"m2"}' })
    expect(reply).toMatchObject({ data: { list: { length: 1 } } })
    expect(report).toMatchObject({ index: 'byMember', examined: 1 })
    expect((await second.handle('database.getDocument', { collectionName: 'claims', query: '{"postId":"p"}' })).report.index).toBeNull()
    second.close()
    expect(() => open('changed', [index('claims', 'oneEach', { postId: 1 }, true)])).toThrow('E11000')
  })

  it('is refused in a clear sentence when in use, newer or damaged, and left as it is', () => {
    const first = open('used')
    expect(() => open('used')).toThrow('is in use by another process')
    first.close()
    const newer = new Sqlite(join(folder, 'used'))
    newer.exec('PRAGMA user_version = 99')
    newer.close()
    expect(() => open('used')).toThrow('was written by a newer version')
    writeFileSync(join(folder, 'damaged'), 'not a database at all, but long enough to have a header'.repeat(50))
    expect(() => open('damaged')).toThrow('is damaged or not a data file')
    expect(readFileSync(join(folder, 'damaged'), 'utf8')).toContain('not a database at all')
  })
})

describe('a process killed while it writes', () => {
  const program = join(folder, 'writer.cjs')
  buildSync({
    entryPoints: [join(__dirname, 'acknowledging-writer.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    define: { 'import.meta.url': 'address' },
    banner: { js: "const address = require('node:url').pathToFileURL(__filename).href" },
    external: ['libsql'],
  })

  it('loses nothing it acknowledged, and no transaction is half there, at 50 random points', async () => {
    for (let round = 0; round < 50; round++) {
      const file = `killed${round}`
      const acknowledged = await runAndKill(program, join(folder, file))
      const database = open(file, [index('claims', 'byPair', { pair: 1 }), index('claims', 'byKind', { kind: 1 })])
      const stored = new Set((database.find('claims', { kind: 'single' }, { limit: Infinity }) as { n: string }[]).map(({ n }) => n))
      expect(acknowledged.singles.filter((n) => !stored.has(n))).toEqual([])
      const halves = new Map<string, number>()
      for (const { pair } of database.find('claims', { kind: 'half' }, { limit: Infinity }) as { pair: string }[]) halves.set(pair, (halves.get(pair) ?? 0) + 1)
      expect(acknowledged.pairs.filter((pair) => halves.get(pair) !== 2)).toEqual([])
      expect([...halves].filter(([, count]) => count !== 2)).toEqual([])
      database.close()
    }
  }, 300_000)
})

type Acknowledgement = { single: string } | { pair: string }

/** Runs the writers until they acknowledged a random number of writes, then kills them a random moment later; all they acknowledged. */
async function runAndKill(program: string, file: string): Promise<{ singles: string[]; pairs: string[] }> {
  const child = fork(program, [file], { env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') } })
  const heard = { singles: [] as string[], pairs: [] as string[] }
  const enough = 1 + Math.floor(Math.random() * 150)
  let timer: NodeJS.Timeout | undefined
  child.on('message', (message: Acknowledgement) => {
    if ('single' in message) heard.singles.push(message.single)
    else heard.pairs.push(message.pair)
    if (heard.singles.length + heard.pairs.length === enough) timer = setTimeout(() => child.kill('SIGKILL'), Math.random() * 3)
  })
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  clearTimeout(timer)
  expect([signal, heard.singles.length + heard.pairs.length >= enough]).toEqual(['SIGKILL', true])
  return heard
}
