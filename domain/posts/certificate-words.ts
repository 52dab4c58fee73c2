import { inShanghai } from '../kernel/calendar'
import type { CertificateView } from './contract/certificates'
import { hoursWords, periodWords } from './record-words'

export const dateWords = (at: number): string => inShanghai(at).format('YYYY年M月D日')

/** Marks that never begin a line. */
const TRAILING = /^[，。、”）]$/
const widthOf = (token: string): number => (/^[\x20-\x7e]/.test(token) ? 0.55 * token.length : 1)

/** 正文, in lines as wide as `max` Chinese characters; numbers and masked names stay whole. */
export function certificateLines({ name, estates, posts, minutes, ...period }: CertificateView, max: number): string[] {
  const words = `　　兹证明 ${name} 于${periodWords(period)}，在${estates.join('、')}参加“党员+N”志愿服务 ${posts} 次，经岗位负责人确认，服务时间共 ${hoursWords(minutes)}。`
  const lines: { text: string; width: number }[] = [{ text: '', width: 0 }]
  for (const token of words.match(/[0-9A-Za-z*+]+|[^0-9A-Za-z*+]/gu) ?? []) {
    const line = lines.at(-1)!
    if (line.width + widthOf(token) <= max || TRAILING.test(token)) {
      line.text += token
      line.width += widthOf(token)
    } else lines.push({ text: token.trimStart(), width: widthOf(token) })
  }
  return lines.map(({ text }) => text)
}
