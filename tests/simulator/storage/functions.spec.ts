import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callRows, openCloud, type TestCloud } from '../fixtures/open-cloud'

interface Files {
  fileList: { fileID: string; status: number; errMsg: string; tempFileURL: string; maxAge: number }[]
}

describe('files of a function, through the SDK', () => {
  let cloud: TestCloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud.close())

  const work = async <T>(event: object) => (await cloud.call<T>('work', { ...event, tell: true })).result

  it('are uploaded and downloaded', async () => {
    const { fileID } = await work<{ fileID: string }>({ op: 'upload', cloudPath: 'f/图 1.txt', text: '你好' })
    expect(await work({ op: 'download', fileID })).toBe('你好')
  })

  it('may be anybody’s: a function reads what a person uploaded and the seed brought', async () => {
    const { fileID } = await cloud.upload('li/mine.txt', 'mine')
    expect(await work({ op: 'download', fileID })).toBe('mine')
    expect(await work({ op: 'download', fileID: 'cloud://demo.6465-demo-1300000000/seed/hello.txt' })).toBe('你好')
  })

  it('get links that anybody can open, for as long as was asked', async () => {
    const { fileID } = await cloud.upload('li/linked.txt', 'linked')
    const { fileList } = await work<Files>({ op: 'urls', fileList: [fileID, { fileID, maxAge: 60 }, 'cloud://demo.other/none'] })
    expect(fileList.map(({ status, maxAge }) => [status, maxAge])).toEqual([[0, 7200], [0, 60], [-503003, 7200]])
    expect(await (await fetch(fileList[0]!.tempFileURL)).text()).toBe('linked')
  })

  it('are deleted one by one, each with its outcome', async () => {
    const { fileID } = await work<{ fileID: string }>({ op: 'upload', cloudPath: 'f/2.txt', text: 'x' })
    const { fileList } = await work<Files>({ op: 'remove', fileList: [fileID, fileID] })
    expect(fileList.map(({ status }) => status)).toEqual([0, -503003])
    expect(await work({ op: 'download', fileID })).toMatchObject({ errMsg: expect.stringContaining('downloadFile:fail') })
  })

  it('keep the owner of a file that a function writes over', async () => {
    const { fileID } = await cloud.upload('li/kept.txt', 'by li')
    await work({ op: 'upload', cloudPath: 'li/kept.txt', text: 'by function' })
    const see = await cloud.send(`/storage/file?fileID=${encodeURIComponent(fileID)}`, { headers: { 'x-wx-openid': 'o-li' } })
    expect(await see.text()).toBe('by function')
  })

  it('obey the rules for paths', async () => {
    expect(await work({ op: 'upload', cloudPath: '/f/3.txt', text: 'x' })).toMatchObject({ errMsg: expect.stringContaining('must not start with /') })
  })

  it('are billed as one call each', async () => {
    await work({ op: 'upload', cloudPath: 'f/4.txt', text: 'x' })
    const [row] = await callRows(cloud, 'work')
    expect(row).toMatchObject({ billed: 2, databaseOperations: 0, operations: [{ action: 'storage.getUploadMetadata' }] })
  })
})
