import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { BUILD } from '../fixtures/open-cloud'

const folder = mkdtempSync(join(tmpdir(), 'explain-'))
const input = join(folder, 'input.json')
writeFileSync(input, '{"a":1}')
afterAll(() => rmSync(folder, { recursive: true }))

async function explain(...args: string[]) {
  const child = spawn(process.execPath, ['config/setup/simulator.mjs', 'explain', '--dist', BUILD, ...args])
  const [out, err]: Buffer[][] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out!.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err!.push(chunk))
  const [code] = (await once(child, 'close')) as [number]
  return { code, out: Buffer.concat(out!).toString(), err: Buffer.concat(err!).toString() }
}

describe('explain', () => {
  it('tells who called, the reply, each operation with its index, and what it cost', async () => {
    const { code, out } = await explain('notes', 'all', input, '--as', 'o-wang')
    expect(code).toBe(0)
    expect(out).toContain('notes.all as 王管家 (o-wang)')
    expect(out).toMatch(/1 database operations, 2 billed calls, 1 documents examined, 1 returned/)
    expect(out).toMatch(/database\.getDocument +notes +none +1 +1/)
  })

  it('hands over the input and takes the first person when none is named', async () => {
    const { out } = await explain('echo', 'look', input)
    expect(out).toContain('as 李大姐 (o-li)')
    expect(out).toMatch(/"op":"look","input":\{"a":1\},"key":"[0-9a-f-]{36}"/)
  })

  it('refuses with a sentence and its usage', async () => {
    writeFileSync(join(folder, 'bad.json'), '{')
    const bad = await explain('echo', 'look', join(folder, 'bad.json'))
    expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('does not hold JSON')])
    expect((await explain('echo')).err).toContain('npm run explain')
  })
})
