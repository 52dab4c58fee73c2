import type { PDFFont, PDFPage } from 'pdf-lib'
import { A4 } from '../../domain/papers/layouts'
import { spokenCode } from '../../domain/posts/certificate-code'
import { certificateLines, dateWords } from '../../domain/posts/certificate-words'
import type { CertificateView } from '../../domain/posts/contract/certificates'
import { BRAND, GREY, INK, embedImage, newPaper } from './paper'

const MARGIN = 72
const BODY = { size: 18, leading: 36, letters: 25 }
const CODE_SIDE = 150

/** 服务证明 on one A4 page: what is confirmed, since when, and the code by which anybody may see whether it holds. */
export async function certificatePdf(view: CertificateView, image: Buffer): Promise<Buffer> {
  const { pdf, font } = await newPaper()
  const page = pdf.addPage([A4.width, A4.height])
  frame(page)
  centred(page, font, '志愿服务证明', { size: 40, y: A4.height - 190, color: BRAND })
  centred(page, font, '爱社区管家 · 党员+N 岗位服务', { size: 14, y: A4.height - 225, color: GREY })
  certificateLines(view, BODY.letters).forEach((line, i) =>
    page.drawText(line, { x: MARGIN, y: A4.height - 300 - i * BODY.leading, size: BODY.size, font, color: INK }))
  page.drawImage(await embedImage(pdf, image), { x: MARGIN, y: 130, width: CODE_SIDE, height: CODE_SIDE })
  const beside = ['微信扫码核验真伪', `证明编号 ${spokenCode(view.code)}`, `开具日期 ${dateWords(view.issuedAt)}`, ...(view.status === 'revoked' ? ['本证明已作废'] : [])]
  beside.forEach((words, i) => page.drawText(words, { x: MARGIN + CODE_SIDE + 24, y: 240 - i * 28, size: 14, font, color: i === 3 ? BRAND : GREY }))
  return Buffer.from(await pdf.save())
}

function frame(page: PDFPage): void {
  const inset = 36
  page.drawRectangle({ x: inset, y: inset, width: A4.width - 2 * inset, height: A4.height - 2 * inset, borderColor: BRAND, borderWidth: 2 })
  page.drawRectangle({ x: inset + 6, y: inset + 6, width: A4.width - 2 * (inset + 6), height: A4.height - 2 * (inset + 6), borderColor: BRAND, borderWidth: 0.6 })
}

const centred = (page: PDFPage, font: PDFFont, words: string, { size, y, color }: { size: number; y: number; color: typeof BRAND }): void =>
  page.drawText(words, { x: (A4.width - font.widthOfTextAtSize(words, size)) / 2, y, size, font, color })
