import { Workbook } from 'exceljs'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { buildingScene, estateId, estateScene, revokedScene } from '../fixture/places'
import { requestIn } from '../fixture/requests'
import { codeOf, newKey, valueOf, type Stage } from '../harness'

const opened = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer())

describe('纸和表', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ requests: [requestIn('closed', 'here', now)] }) })
  })
  afterAll(() => stage.close())

  const print = (scenes: string[], layout = 'sheet', key = newKey()) => stage.call(openidOf('steward'), 'papers', 'printCodes', { estateId: estateId('here'), layout, scenes }, key)

  it('exports what is kept of a person as a workbook that opens, into their own folder', async () => {
    await stage.call(openidOf('steward'), 'people', 'reveal', { memberId: memberIdOf('resident'), reason: '上门前联系' })
    const { fileId, url, name } = valueOf<{ fileId: string; url: string; name: string }>(await stage.call(openidOf('resident'), 'papers', 'exportMine'))
    expect(fileId).toContain(`/exports/${memberIdOf('resident')}/`)
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
})
