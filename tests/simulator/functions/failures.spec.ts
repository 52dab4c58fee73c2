import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

const EXECUTE_FAIL = -504002

describe('a function that fails', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())
  afterEach(async () => {
    expect((await cloud.call('work', { op: 'count' })).result).toMatchObject({ served: expect.any(Number) })
  })

  it.each([
    ['throws', /^Error: 岗位不见了\n\s+at/],
    ['throwsText', /just a text/],
    ['throwsLater', /^Error: nobody awaited me/],
    ['exits', /exited with code 7/],
    ['cyclic', /circular structure/],
    ['fills', /memory limit/],
  ])('%s: -504002 with its text, and the next call is served', async (op, text) => {
    const { errCode, errMsg } = await cloud.call('work', { op })
    expect(errCode).toBe(EXECUTE_FAIL)
    expect(errMsg).toMatch(text)
  })

  it('is stopped when it takes longer than its configuration allows', async () => {
    expect(await cloud.call('brief', { ms: 1 })).toMatchObject({ result: 'in time' })
    expect(await cloud.call('brief', { ms: 60_000 })).toEqual({ errCode: -504003, errMsg: 'Invoking task timed out after 1 seconds' })
  })

  it('may not answer more than 1 MB', async () => {
    expect((await cloud.call<string>('work', { op: 'big', bytes: 1_000_000 })).result).toHaveLength(1_000_000)
    expect(await cloud.call('work', { op: 'big', bytes: 1_100_000 })).toMatchObject({ errCode: -604001 })
  })

  it('may not be asked with more than 100 KB', async () => {
    expect(await cloud.call('work', { op: 'count', pad: 'x'.repeat(90_000) })).toHaveProperty('result')
    expect(await cloud.call('work', { op: 'count', pad: 'x'.repeat(110_000) })).toMatchObject({ errCode: -501007 })
  })

  it('must exist', async () => {
    for (const name of ['nobody', '..%2F..%2Fsecret', 'a.b']) {
      expect(await cloud.call(name)).toEqual({ errCode: -501000, errMsg: 'FunctionName parameter could not be found.' })
    }
  })

  it('answers null when it returns nothing', async () => {
    expect(await cloud.call('work', { op: 'nothing' })).toMatchObject({ result: null })
  })

  it('fails its caller function too, with the text of the cause', async () => {
    const { result } = await cloud.call('work', { op: 'nestedError', name: 'work', data: { op: 'throws' } })
    expect(result.errMsg).toContain('岗位不见了')
  })

  it('keeps what it logged before it failed', async () => {
    await cloud.call('work', { op: 'logs' })
    await cloud.call('work', { op: 'throws' })
    const rows = await cloud.ask<{ op: string; logs: string[]; ok: boolean; errCode?: number }[]>('calls?function=work&limit=10')
    expect(rows.find(({ op }) => op === 'logs')!.logs).toEqual(['one { two: 2 }', 'three'])
    expect(rows.find(({ op }) => op === 'throws')).toMatchObject({ ok: false, errCode: EXECUTE_FAIL, logs: [expect.stringContaining('岗位不见了')] })
  })
})
