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
    external: ['libsql'],
  })

  it('loses nothing it acknowledged, and no transaction is half there', async () => {
    for (let round = 0; round < 5; round++) {
      const file = `killed${round}`
      const acknowledged = await runAndKill(program, join(folder, file), 5 + round * 30)
      const database = open(file, [index('claims', 'byPair', { pair: 1 }), index('claims', 'byKind', { kind: 1 })])
      const singles = database.find('claims', { kind: 'single' }, { limit: Infinity }) as { n: number }[]
      expect(singles.length).toBeGreaterThanOrEqual(acknowledged.singles)
      const pairs = database.find('claims', { kind: 'half' }, { limit: Infinity }) as { pair: number }[]
      expect(pairs.length).toBeGreaterThanOrEqual(acknowledged.pairs * 2)
      expect(pairs.length % 2).toBe(0)
      database.close()
    }
  }, 120_000)
})

/** Runs the writer until it has acknowledged `count` writes, then kills it; the last acknowledgement heard of. */
async function runAndKill(program: string, file: string, count: number): Promise<{ singles: number; pairs: number }> {
  const child = fork(program, [file], { env: { ...process.env, NODE_PATH: join(process.cwd(), 'node_modules') } })
  let last = { singles: 0, pairs: 0 }
  child.on('message', (message) => {
    last = message as typeof last
    if (last.singles + last.pairs >= count) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  return last
}
