import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyBuild, openCloud, type TestCloud } from '../fixtures/open-cloud'

describe('a function that is built again', () => {
  const dist = copyBuild()
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud({ dist })
  })
  afterAll(async () => {
    await cloud.close()
    rmSync(dist, { recursive: true })
  })

  const build = (name: string, code: string) => writeFileSync(join(dist, 'cloudfunctions', name, 'index.js'), code)

  it('answers with the new code at the next call', async () => {
    build('brief', `exports.main = () => 'first'`)
    expect(await cloud.call('brief')).toMatchObject({ result: 'first' })
    build('brief', `exports.main = () => 'second, longer'`)
    expect(await cloud.call('brief')).toMatchObject({ result: 'second, longer' })
  })

  it('lets running calls end on the old code and drops none', async () => {
    const began = resolve(dist, 'began')
    build('brief', `exports.main = () => new Promise((end) => { require('fs').writeFileSync(${JSON.stringify(began)}, ''); setTimeout(end, 400, 'old') })`)
    const running = cloud.call('brief')
    await expect.poll(() => existsSync(began)).toBe(true)
    const waiting = [cloud.call('brief'), cloud.call('brief')]
    build('brief', `exports.main = () => 'new code now'`)
    expect(await cloud.call('brief')).toMatchObject({ result: 'new code now' })
    expect(await running).toMatchObject({ result: 'old' })
    for (const reply of await Promise.all(waiting)) expect(['old', 'new code now']).toContain(reply.result)
  })

  it('says why when the new code cannot be loaded, and serves again when it can', async () => {
    build('brief', 'exports.main = () => {')
    expect(await cloud.call('brief')).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining('SyntaxError') })
    build('brief', `exports.main = () => 'repaired'`)
    expect(await cloud.call('brief')).toMatchObject({ result: 'repaired' })
  })

  it('takes a changed configuration too', async () => {
    build('brief', `exports.main = (event, context) => context.time_limit_in_ms`)
    writeFileSync(join(dist, 'cloudfunctions', 'brief', 'config.json'), '{ "timeout": 17 }')
    expect(await cloud.call('brief')).toMatchObject({ result: 17_000 })
  })
})
