import { rgb, type PDFFont } from 'pdf-lib'
import { A4 } from '../../domain/papers/layouts'
import type { Mark, Measure } from '../../domain/papers/poster'
import { PAINT } from './paint'
import { embedImage, newPaper } from './paper'

const inPdf = (color: keyof typeof PAINT) => rgb(...(PAINT[color].map(part => part / 255) as [number, number, number]))

/** A drawn page as one of A4 whose words can be searched. */
export async function pagePdf(draw: (measure: Measure) => readonly Mark[], code: Buffer): Promise<Buffer> {
  const { pdf, font } = await newPaper()
  const picture = await embedImage(pdf, code)
  const page = pdf.addPage([A4.width, A4.height])
  for (const mark of draw((words, size) => font.widthOfTextAtSize(words, size))) {
    if (mark.kind === 'box') page.drawRectangle({ x: mark.x, y: A4.height - mark.y - mark.height, width: mark.width, height: mark.height, color: inPdf(mark.color) })
    else if (mark.kind === 'code') page.drawImage(picture, { x: mark.x, y: A4.height - mark.y - mark.side, width: mark.side, height: mark.side })
    else page.drawText(mark.words, { x: leftOf(mark, font), y: A4.height - mark.y, size: mark.size, font, color: inPdf(mark.color) })
  }
  return Buffer.from(await pdf.save())
}

const leftOf = ({ words, x, size, isCentred }: Extract<Mark, { kind: 'words' }>, font: PDFFont): number =>
  isCentred ? x - font.widthOfTextAtSize(words, size) / 2 : x
