import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { callRows, copyBuild, openCloud, type TestCloud } from '../fixtures/open-cloud'

const MINUTE = 60_000

interface Clock {
  now: number
  offsetMs: number
  fired: { name: string; at: number; ok: boolean }[]
}

describe('the virtual clock', () => {
  let cloud: TestCloud
  afterEach(() => cloud.close())

  it('moves the time that functions see, at once in every instance', async () => {
    cloud = await openCloud()
    await cloud.call('echo')
    const { offsetMs } = await cloud.ask<Clock>('clock', { advanceMs: 90 * MINUTE })
    const from = Date.now() + offsetMs
    const { result } = await cloud.call<{ now: number; today: string }>('echo')
    expect(offsetMs).toBe(90 * MINUTE)
    expect(result.now).toBeGreaterThanOrEqual(from)
    expect(Date.parse(result.today)).toBeGreaterThanOrEqual(from)
    expect(result.now).toBeLessThan(from + MINUTE)
  })

  it('fires every due timer at its time, before the advance answers', async () => {
    cloud = await openCloud()
    const { now, fired } = await cloud.ask<Clock>('clock', { advanceMs: 60 * MINUTE })
    const instants = fired.map(({ at }) => at)
    expect(instants.length).toBeGreaterThanOrEqual(6)
    expect(instants.every((at) => at % (10 * MINUTE) === 0 && at <= now)).toBe(true)
    const seen = (await callRows(cloud, 'night')).map(({ logs }) => (JSON.parse(logs[0]!) as { now: number }).now)
    for (const at of instants) expect(seen.some((time) => time >= at && time < at + MINUTE)).toBe(true)
  })

  it('fires only the last instant of a timer when very many fall into an advance', async () => {
    cloud = await openCloud()
    const { fired } = await cloud.ask<Clock>('clock', { advanceMs: 30 * 24 * 60 * MINUTE })
    expect(fired).toHaveLength(1)
  })

  it('fires timers as real time passes, too', async () => {
    const dist = copyBuild()
    const everySecond = { triggers: [{ name: 'tick', type: 'timer', config: '* * * * * * *' }] }
    writeFileSync(join(dist, 'cloudfunctions', 'night', 'config.json'), JSON.stringify(everySecond))
    cloud = await openCloud({ dist })
    await expect.poll(async () => (await callRows(cloud, 'night')).length, { timeout: 20_000 }).toBeGreaterThan(1)
    rmSync(dist, { recursive: true })
  })

  it('never runs back, and refuses what is no time', async () => {
    cloud = await openCloud()
    for (const advanceMs of [-1, 'x', null]) expect(await cloud.ask('clock', { advanceMs })).toHaveProperty('errMsg')
    expect((await cloud.ask<Clock>('clock')).offsetMs).toBe(0)
  })

  it('fires a timer on request, by its name or its function, and names one that is not there', async () => {
    cloud = await openCloud()
    expect(await cloud.ask('timers/everyTenMinutes/fire', {})).toMatchObject({ function: 'night', ok: true })
    expect(await cloud.ask('timers/night/fire', {})).toMatchObject({ name: 'everyTenMinutes', ok: true })
    expect(await cloud.ask('timers/nobody/fire', {})).toEqual({ errMsg: 'there is no timer nobody' })
  })
})
