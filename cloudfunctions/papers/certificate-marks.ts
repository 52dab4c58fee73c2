import { A4 } from '../../domain/papers/layouts'
import type { Mark, PosterColor } from '../../domain/papers/poster'
import { spokenCode } from '../../domain/posts/certificate-code'
import { certificateLines, dateWords } from '../../domain/posts/certificate-words'
import type { CertificateView } from '../../domain/posts/contract/certificates'

const MARGIN = 72
const LETTERS = 25
const BODY = { from: 300, leading: 36, room: 216 }
/** As large as the platform draws it at 150 to the inch, so that the picture needs no other size of it. */
const CODE = { y: 520, side: 206.4 }
const BESIDE = MARGIN + CODE.side + 24

/** 服务证明 on one A4 page, the same on paper and as a picture: what is confirmed, since when, and the code by which anybody may see whether it holds. */
export function certificateMarks(view: CertificateView): Mark[] {
  const lines = certificateLines(view, LETTERS)
  const leading = Math.min(BODY.leading, BODY.room / lines.length)
  const beside = ['微信扫码核验真伪', `证明编号 ${spokenCode(view.code)}`, `开具日期 ${dateWords(view.issuedAt)}`]
  return [
    ...frame(36, 2), ...frame(42, 0.6),
    write('志愿服务证明', { x: A4.width / 2, y: 190, size: 40, color: 'brand', isCentred: true }),
    write('爱社区管家 · 党员+N 岗位服务', { x: A4.width / 2, y: 225, size: 14, color: 'grey', isCentred: true }),
    ...lines.map((line, i) => write(line, { x: MARGIN, y: BODY.from + i * leading, size: leading / 2, color: 'ink' })),
    { kind: 'code', x: MARGIN, y: CODE.y, side: CODE.side },
    ...beside.map((words, i) => write(words, { x: BESIDE, y: CODE.y + 70 + i * 30, size: 14, color: 'grey' })),
    ...(view.status === 'revoked' ? [write('本证明已作废', { x: BESIDE, y: CODE.y + 160, size: 14, color: 'brand' })] : []),
  ]
}

const write = (words: string, { isCentred = false, ...placed }: { x: number; y: number; size: number; color: PosterColor; isCentred?: boolean }): Mark =>
  ({ kind: 'words', words, isCentred, ...placed })

/** A line all around, so far inside the page and so strong. */
function frame(inset: number, strength: number): Mark[] {
  const [width, height] = [A4.width - 2 * inset, A4.height - 2 * inset]
  const line = (x: number, y: number, w: number, h: number): Mark => ({ kind: 'box', x, y, width: w, height: h, color: 'brand' })
  return [
    line(inset, inset, width, strength), line(inset, A4.height - inset - strength, width, strength),
    line(inset, inset, strength, height), line(A4.width - inset - strength, inset, strength, height),
  ]
}
