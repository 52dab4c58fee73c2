import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCloud, type TestCloud } from '../fixtures/open-cloud'

interface Entry {
  fileID: string
  tempFileURL: string
  maxAge: number
  status: number
  errMsg: string
}

describe('files of a phone', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  const urls = async (fileList: unknown[], openid = 'o-li') => {
    const init = { method: 'POST', headers: { 'x-wx-openid': openid }, body: JSON.stringify({ fileList }) }
    return ((await (await cloud.send('/storage/temp-urls', init)).json()) as { fileList: Entry[] }).fileList
  }
  const remove = async (fileList: string[], openid = 'o-li') => {
    const init = { method: 'POST', headers: { 'x-wx-openid': openid }, body: JSON.stringify({ fileList }) }
    return (await (await cloud.send('/storage/delete', init)).json()) as { fileList: { fileID: string; status: number }[] }
  }

  it('come back byte for byte through a temporary link', async () => {
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 251))
    const { fileID, statusCode } = await cloud.upload('li/水管 漏水.jpg', bytes)
    expect(statusCode).toBe(200)
    expect(fileID).toBe('cloud://demo.6465-demo-1300000000/li/水管 漏水.jpg')
    const [entry] = await urls([fileID])
    expect(entry).toMatchObject({ fileID, status: 0, errMsg: 'ok', maxAge: 7200 })
    const reply = await fetch(entry!.tempFileURL)
    expect(reply.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await reply.arrayBuffer()).equals(bytes)).toBe(true)
  })

  it('are replaced by their owner, and by nobody else', async () => {
    await cloud.upload('li/one.txt', 'first')
    const { fileID } = await cloud.upload('li/one.txt', 'second')
    expect(await cloud.upload('li/one.txt', 'stolen', 'o-wang')).toMatchObject({ errCode: -503002 })
    const [entry] = await urls([fileID])
    expect(await (await fetch(entry!.tempFileURL)).text()).toBe('second')
  })

  it('cannot replace what a function or the seed put there', async () => {
    expect(await cloud.upload('seed/hello.txt', 'mine')).toMatchObject({ errCode: -503002 })
  })

  it('are shown to their owner only', async () => {
    const { fileID } = await cloud.upload('li/private.txt', 'secret')
    const see = (openid?: string) => cloud.send(`/storage/file?fileID=${encodeURIComponent(fileID)}`, { headers: openid ? { 'x-wx-openid': openid } : {} })
    expect(await (await see('o-li')).text()).toBe('secret')
    expect((await see('o-wang')).status).toBe(403)
    expect((await see()).status).toBe(403)
    expect(await urls([fileID], 'o-wang')).toMatchObject([{ status: -503002, tempFileURL: '' }])
    expect((await remove([fileID], 'o-wang')).fileList).toMatchObject([{ status: -503002 }])
    expect(await (await cloud.send(`/storage/file?fileID=${encodeURIComponent(fileID)}&openid=o-li`)).text()).toBe('secret')
  })

  it('are gone after they are deleted, and a link to them leads nowhere', async () => {
    const { fileID } = await cloud.upload('li/gone.txt', 'x')
    const [entry] = await urls([fileID])
    expect((await remove([fileID])).fileList).toEqual([{ fileID, status: 0, errMsg: 'ok' }])
    expect((await fetch(entry!.tempFileURL)).status).toBe(404)
    expect((await remove([fileID])).fileList).toMatchObject([{ status: -503003 }])
    expect(await urls([fileID])).toMatchObject([{ status: -503003 }])
  })

  it('lose their temporary links when these are too old', async () => {
    const { fileID } = await cloud.upload('li/old.txt', 'x')
    const [short, long] = await urls([{ fileID, maxAge: 60 }, { fileID, maxAge: 86_400 }])
    await cloud.ask('clock', { advanceMs: 61_000 })
    expect((await fetch(short!.tempFileURL)).status).toBe(403)
    expect((await fetch(long!.tempFileURL)).status).toBe(200)
  })

  it('cannot be reached by a forged link', async () => {
    const { fileID } = await cloud.upload('li/forged.txt', 'x')
    const [entry] = await urls([fileID])
    const [text] = /files\/([^.]+)/.exec(entry!.tempFileURL)!.slice(1)
    const other = Buffer.from(JSON.stringify(['seed/hello.txt', Number.MAX_SAFE_INTEGER])).toString('base64url')
    expect((await fetch(entry!.tempFileURL.replace(text!, other))).status).toBe(403)
  })

  it('never act as a page of the cloud', async () => {
    const { fileID } = await cloud.upload('li/evil.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const [entry] = await urls([fileID])
    const { headers } = await fetch(entry!.tempFileURL)
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(['', '/a.txt', 'a//b.txt', 'a/../b.txt', '../b.txt', './b.txt', 'a/', 'a\\b.txt', 'a\0b', 'x'.repeat(851)])(
    'are not taken at the path %j',
    async (path) => {
      expect(await cloud.upload(path, 'x')).toMatchObject({ errCode: -501007 })
    },
  )

  it('are taken at a path of exactly 850 bytes', async () => {
    expect(await cloud.upload('x'.repeat(850), 'x')).toMatchObject({ statusCode: 200 })
  })

  it('are asked for fifty at a time, at most', async () => {
    expect(await urls(Array.from({ length: 51 }, () => 'cloud://demo.x/y'))).toBeUndefined()
  })

  it('belong to somebody: nobody can upload', async () => {
    const reply = await cloud.send('/storage/upload', { method: 'POST', headers: { 'x-cloud-path': 'a.txt' }, body: 'x' })
    expect(await reply.json()).toMatchObject({ errCode: -503002 })
  })
})
