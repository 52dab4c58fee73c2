import { Workbook } from 'exceljs'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { buildingScene, estateId, estateScene, revokedScene } from '../fixture/places'
import { requestIn } from '../fixture/requests'
import { codeOf, newKey, valueOf, type Stage } from '../harness'
import { postOfficeOf } from '../messages/post-office'

const HOUR = 3_600_000

const opened = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer())

describe('纸和表', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ requests: [requestIn('closed', 'here', now)] }) })
  })
  afterAll(() => stage.close())

  const print = (scenes: string[], layout = 'sheet', key = newKey()) => stage.call(openidOf('steward'), 'papers', 'printCodes', { estateId: estateId('here'), layout, scenes }, key)

  it('exports what is kept of a person as a workbook that opens, for nobody else to reach', async () => {
    await stage.call(openidOf('steward'), 'people', 'reveal', { memberId: memberIdOf('resident'), reason: '上门前联系' })
    const { fileId, url, name } = valueOf<{ fileId: string; url: string; name: string }>(await stage.call(openidOf('resident'), 'papers', 'exportMine'))
    expect(fileId).toContain(`/papers/${memberIdOf('resident')}/`)
    expect(name).toMatch(/^我的数据-\d{4}\.xlsx$/)
    const book = new Workbook()
    await book.xlsx.load(await opened(url) as never)
    const words = (sheet: string) => JSON.stringify(book.getWorksheet(sheet)?.getSheetValues())
    expect(words('我的资料')).toContain('13800138000')
    expect(words('诉求')).toContain('卫生间漏水')
    expect(words('任职')).toContain('职务')
    expect(words('谁看过我的手机号')).toContain('上门前联系')
  })

  it('prints sheets and stickers of codes in use, as PDF with Chinese letters embedded in part', async () => {
    const { url, pages } = valueOf<{ url: string; pages: number }>(await print([buildingScene('here'), estateScene('here'), revokedScene('here')]))
    expect(pages).toBe(2)
    const bytes = await opened(url)
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(2)
    expect(bytes.length).toBeLessThan(300_000)
    expect(valueOf(await print([buildingScene('here'), estateScene('here')], 'sticker')).pages).toBe(1)
  })

  it('prints nothing that is revoked, and nothing of another estate', async () => {
    expect(codeOf(await print([revokedScene('here')]))).toBe('NOTHING_TO_PRINT')
    expect(codeOf(await print([buildingScene('away')]))).toBe('NOTHING_TO_PRINT')
  })

  it('is written down as a paper of whoever asked for it, and goes the night after a day', async () => {
    const papers = (): Promise<{ memberId: string; fileId: string }[]> => stage.documents('papers')
    const asked = await papers()
    expect(new Set(asked.map(({ memberId }) => memberId))).toEqual(new Set([memberIdOf('resident'), memberIdOf('steward')]))
    expect(asked.every(({ memberId, fileId }) => fileId.includes(`/papers/${memberId}/`))).toBe(true)
    await postOfficeOf(stage).leap(20 * HOUR)
    expect(await papers()).toEqual(asked)
    await postOfficeOf(stage).leap(22 * HOUR)
    expect(await papers()).toEqual([])
  })
})
