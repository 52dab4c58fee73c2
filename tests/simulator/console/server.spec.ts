import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

/** A request with headers that fetch would not let through. */
function statusWith(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (reply) => {
      reply.resume()
      resolve(reply.statusCode!)
    })
      .on('error', reject)
      .end()
  })
}

describe('the server', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  it('listens on this machine only', () => {
    expect(new URL(cloud.url).hostname).toBe('127.0.0.1')
  })

  it.each([
    [{ host: 'evil.example' }, 403],
    [{ host: '127.0.0.1.evil.example' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ host: 'localhost:1234' }, 200],
    [{ origin: 'http://127.0.0.1:5000' }, 200],
  ])('answers %j with %i', async (headers, status) => {
    expect(await statusWith(`${cloud.url}/console/api/clock`, headers as Record<string, string>)).toBe(status)
  })

  it('names what it does not know', async () => {
    const reply = await cloud.send('/nothing/here')
    expect(reply.status).toBe(404)
    expect(await reply.json()).toEqual({ errMsg: 'GET /nothing/here is not known here' })
  })

  it('names an action of the SDK it does not know', async () => {
    const reply = await cloud.send('/admin?env=demo', { method: 'POST', body: JSON.stringify({ action: 'moon.land' }) })
    expect(await reply.json()).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('moon.land'), requestId: expect.any(String) })
  })

  it.each(['{', '[1]', '"x"', 'null'])('refuses the body %s of a call with a sentence', async (body) => {
    const reply = await cloud.send('/call/echo', { method: 'POST', headers: { 'x-wx-openid': 'o-li' }, body })
    expect(await reply.json()).toMatchObject({ errCode: -501007, errMsg: expect.stringContaining('callFunction') })
  })

  it('refuses a path that cannot be decoded', async () => {
    expect((await cloud.send('/console/api/documents/%E0%A4%A')).status).toBe(200)
  })
})
