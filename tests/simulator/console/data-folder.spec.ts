import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { spawnCloud } from '../fixtures/cloud-process'
import { temporaryFolder } from '../fixtures/open-cloud'

const folder = temporaryFolder()
const data = join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true }))

describe('the command', () => {
  it('prints one line of JSON when it is ready, and ends cleanly on SIGTERM and SIGINT', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const cloud = await spawnCloud('--memory')
      await cloud.call('work', { op: 'logs' })
      expect(cloud.output).toEqual([JSON.stringify({ ready: true, url: cloud.url })])
      expect(await cloud.end(signal)).toBe(0)
    }
  })

  it.each([['--seed', 'other'], ['--port', 'x'], ['--what']])('refuses %s %s with a sentence and its usage', async (...args) => {
    const cloud = await spawnCloud(...args)
    expect(await cloud.ended).toBe(1)
    expect(cloud.output).toEqual([])
    expect(cloud.errors()).toContain('npm run cloud')
  })
})

describe('a data folder', () => {
  it('remembers everything through kill -9: documents, files, permissions, codes, people, the clock', async () => {
    const before = await spawnCloud('--data', data)
    const { fileID } = await before.upload('li/kept.txt', 'kept')
    await before.ask('subscriptions', { openid: 'o-li', templateId: 'TPL_PROGRESS', count: 7 })
    await before.ask('clock', { advanceMs: 86_400_000 })
    await before.call('open', { api: 'wxacode.getUnlimited', input: { scene: 'kept', page: 'pages/home/home' } })
    await before.end('SIGKILL')

    const after = await spawnCloud('--data', data)
    const file = await after.send(`/storage/file?fileID=${encodeURIComponent(fileID)}`, { headers: { 'x-wx-openid': 'o-li' } })
    expect(await file.text()).toBe('kept')
    expect(await after.ask('subscriptions?openid=o-li')).toMatchObject([{ count: 7 }])
    expect(await after.ask('clock')).toMatchObject({ offsetMs: 86_400_000 })
    expect(await after.ask<object[]>('codes')).toHaveLength(2)
    expect(await after.ask<object[]>('phones')).toHaveLength(2)
    expect(await after.ask('documents')).toEqual([{ name: 'notes', count: 1 }])
    await after.end('SIGTERM')
  })

  it('serves one process at a time; the second says so and changes nothing', async () => {
    const first = await spawnCloud('--data', data)
    const second = await spawnCloud('--data', data)
    expect(await second.ended).toBe(1)
    expect(second.errors()).toContain('in use')
    expect(await first.call('work', { op: 'count' })).toHaveProperty('result')
    await first.end('SIGTERM')
  })

  it.each(['documents.sqlite', 'platform.sqlite'])('with a damaged %s is refused in a sentence and left as it is', async (name) => {
    const damaged = join(folder, `damaged-${name}`)
    mkdirSync(damaged)
    const text = 'not a database at all, but long enough to have a header'.repeat(50)
    writeFileSync(join(damaged, name), text)
    const cloud = await spawnCloud('--data', damaged)
    expect(await cloud.ended).toBe(1)
    expect(cloud.errors()).toContain(`${name} is damaged or not a data file`)
    expect(readFileSync(join(damaged, name), 'utf8')).toBe(text)
  })

  it('takes no demonstration on top of documents', async () => {
    const other = join(folder, 'other')
    const first = await spawnCloud('--data', other, '--seed', 'none')
    const body = { action: 'database.insertDocument', collectionName: 'notes', data: ['{"_id":"mine"}'] }
    await first.send('/admin', { method: 'POST', body: JSON.stringify(body) })
    expect(await first.ask('documents')).toEqual([{ name: 'notes', count: 1 }])
    await first.end('SIGTERM')
    const second = await spawnCloud('--data', other)
    expect(await second.ended).toBe(1)
    expect(second.errors()).toContain('--seed none')
  })

  it('needs a demonstration that was built', async () => {
    const cloud = await spawnCloud('--memory', '--dist', 'tests/simulator/fixtures')
    expect(await cloud.ended).toBe(1)
    expect(cloud.errors()).toContain('build first')
  })
})
