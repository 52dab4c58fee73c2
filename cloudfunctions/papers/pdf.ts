import type { PDFFont, PDFPage } from 'pdf-lib'
import { A4, cellOf, inTwoLines, spoken, type Cell, type Layout } from '../../domain/papers/layouts'
import { CODE_KIND_LABELS } from '../../domain/places/labels'
import type { PlaceCode } from '../../domain/places/model'
import { BRAND, GREY, INK, embedImage, newPaper } from './paper'

const DEEDS: Record<PlaceCode['kind'], string> = {
  estate: '微信扫一扫：报事、找管家', building: '微信扫一扫：报事、找管家、加入小区', facility: '微信扫一扫：这里坏了，马上报修', post: '微信扫一扫：到岗签到', day: '微信扫一扫：便民日签到',
}

export interface Printed { code: PlaceCode; image: Buffer }

/** Codes on A4, one to a page or eight stickers: estate, picture, what it is for, its place, and its short code for those who cannot scan. */
export async function pdfOf(layout: Layout, printed: readonly Printed[]): Promise<{ bytes: Buffer; pages: number }> {
  const { pdf, font } = await newPaper()
  for (const [i, { code, image }] of printed.entries()) {
    const cell = cellOf(layout, i)
    const page = pdf.getPageCount() > cell.page ? pdf.getPage(cell.page) : pdf.addPage([A4.width, A4.height])
    const picture = await embedImage(pdf, image)
    const side = cell.height * (layout === 'sheet' ? 0.46 : 0.5)
    page.drawImage(picture, { x: cell.x + (cell.width - side) / 2, y: cell.y + cell.height * (layout === 'sheet' ? 0.3 : 0.32), width: side, height: side })
    drawWords(page, font, cell, layout, code)
  }
  return { bytes: Buffer.from(await pdf.save()), pages: pdf.getPageCount() }
}

function drawWords(page: PDFPage, font: PDFFont, cell: Cell, layout: Layout, { estateName, kind, label, _id }: PlaceCode): void {
  const isSheet = layout === 'sheet'
  const centred = (words: string, size: number, up: number, color = INK) => {
    const fitted = Math.min(size, (size * cell.width * 0.88) / font.widthOfTextAtSize(words, size))
    page.drawText(words, { x: cell.x + (cell.width - font.widthOfTextAtSize(words, fitted)) / 2, y: cell.y + cell.height * up, size: fitted, font, color })
  }
  centred(isSheet ? estateName : `${estateName} · ${CODE_KIND_LABELS[kind]}`, isSheet ? 44 : 12, isSheet ? 0.88 : 0.87, BRAND)
  if (isSheet) centred('爱社区管家', 24, 0.82, GREY)
  inTwoLines(label, isSheet ? 18 : 20).forEach((line, i) => centred(line, isSheet ? 30 : 12, (isSheet ? 0.235 : 0.22) - i * (isSheet ? 0.045 : 0.075)))
  centred(DEEDS[kind], isSheet ? 24 : 8, isSheet ? 0.12 : 0.075, isSheet ? BRAND : GREY)
  centred(`扫不出来？打开小程序，输入编号 ${spoken(_id)}`, isSheet ? 16 : 7, isSheet ? 0.075 : 0.025, GREY)
}
