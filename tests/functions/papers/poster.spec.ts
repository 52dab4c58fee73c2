import jsQR from 'jsqr'
import { PDFDocument } from 'pdf-lib'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayIdOf, dayOf, dayScene } from '../fixture/days'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { MARKS } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'
import { textOfPdf } from './text-of-pdf'

const DAY = dayIdOf('poster', 'here')
const A4_RATIO = 841.89 / 595.28

describe('便民日海报', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ days: [dayOf('poster', 'here', now, []), { ...dayOf('off', 'here', now, []), status: 'cancelled' }] }) })
  })
  afterAll(() => stage.close())

  const poster = (format: string, dayId = DAY) => stage.call(openidOf('communityOfficer'), 'papers', 'dayPoster', { dayId, format })
  const opened = async (format: string): Promise<Buffer> => Buffer.from(await (await fetch(valueOf<{ url: string }>(await poster(format)).url)).arrayBuffer())
  const sceneIn = (text: string) => new URLSearchParams(text.slice(text.indexOf('?') + 1)).get('scene')!

  it('is a page of A4 as PDF whose Chinese words can be read out', async () => {
    const bytes = await opened('pdf')
    const { width, height } = (await PDFDocument.load(bytes)).getPage(0).getSize()
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    const text = await textOfPdf(bytes)
    for (const words of [`${MARKS.here}里`, `${MARKS.here}便民日`, `地点：${MARKS.here}花园`, `${MARKS.here}理发`, '微信扫一扫，预约时段']) expect(text).toContain(words)
    expect(text).toMatch(/\d+月\d+日 周[日一二三四五六]/)
    expect(text).not.toContain('�')
  })

  it('is the same as a picture, whose code the phone reads: it opens the day, and checks nobody in', async () => {
    const { width, height, data } = PNG.sync.read(await opened('png'))
    expect(height / width).toBeCloseTo(A4_RATIO, 2)
    const read = jsQR(new Uint8ClampedArray(data), width, height)
    const scene = sceneIn(read!.data)
    const resident = openidOf('resident')
    expect(await stage.call(resident, 'places', 'resolveCode', { scene })).toMatchObject({ ok: true, value: { kind: 'day', refId: DAY } })
    expect(await stage.call(resident, 'days', 'get', { dayId: DAY, scene })).toMatchObject({ ok: true, value: { isHere: false } })
    expect(await stage.call(resident, 'days', 'get', { dayId: DAY, scene: dayScene('here') })).toMatchObject({ ok: true, value: { isHere: true } })
    expect(codeOf(await stage.call(resident, 'days', 'takeNumber', { dayId: DAY, stallId: 's1', scene }))).toBe('CODE_WRONG')
  })

  it('paints its letters where the layout says: dark on white, white on the band', async () => {
    const { width, height, data } = PNG.sync.read(await opened('png'))
    const share = (from: number, until: number, is: (r: number, g: number, b: number) => boolean) => {
      let hits = 0
      for (let y = Math.round(from * height); y < Math.round(until * height); y++) for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4
        if (is(data[at]!, data[at + 1]!, data[at + 2]!)) hits++
      }
      return hits / (width * (until - from) * height)
    }
    expect(share(0, 0.19, (r, g) => r > 170 && g < 40)).toBeGreaterThan(0.7)
    expect(share(0.1, 0.16, (r, g, b) => r > 240 && g > 240 && b > 240)).toBeGreaterThan(0.03)
    expect(share(0.23, 0.28, (r, g, b) => r < 90 && g < 90 && b < 90)).toBeGreaterThan(0.01)
  })

  it('is not made for a day that is off', async () => expect(codeOf(await poster('png', dayIdOf('off', 'here')))).toBe('DAY_OVER'))
})
