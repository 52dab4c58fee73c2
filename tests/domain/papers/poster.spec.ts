import { describe, expect, it } from 'vitest'
import { A4 } from '../../../domain/papers/layouts'
import { posterOf, type Mark, type PosterFacts } from '../../../domain/papers/poster'

/** Chinese letters are as wide as high, others half. */
const measure = (words: string, size: number) => [...words].reduce((sum, letter) => sum + (letter > '⺀' ? size : size / 2), 0)
const FACTS: PosterFacts = {
  estateName: '春风里', title: '便民日', place: '中心花园', date: '12月5日 周六', hours: '09:00–11:30', words: '请带上病历', contact: '何主任', scene: 'ABCDEFGH',
  stalls: [{ title: '理发', helper: '张师傅' }, { title: '义诊', helper: '' }],
}
type Words = Extract<Mark, { kind: 'words' }>
const wordsIn = (marks: readonly Mark[]): Words[] => marks.filter((mark): mark is Words => mark.kind === 'words')
const left = ({ words, x, size, isCentred }: Words) => (isCentred ? x - measure(words, size) / 2 : x)

describe('便民日海报', () => {
  it('says what, when, where, which stalls, and how to book without a camera', () => {
    const texts = wordsIn(posterOf(FACTS, measure)).map(({ words }) => words)
    expect(texts).toEqual(expect.arrayContaining(['春风里', '便民日', '12月5日 周六', '09:00–11:30', '地点：中心花园', '理发 · 张师傅', '义诊', '请带上病历', '扫不出来？打开小程序，输入编号 ABCD-EFGH', '联系人：何主任']))
  })

  it.each([1, 4, 5, 12])('keeps everything on the page and apart with %i stalls, long names and long words', count => {
    const marks = posterOf({
      ...FACTS, title: '便'.repeat(20), place: '地'.repeat(20), words: '请带上身份证、户口本原件和复印件。'.repeat(12), estateName: '古'.repeat(20),
      stalls: Array.from({ length: count }, () => ({ title: '社'.repeat(10), helper: '卫'.repeat(20) })),
    }, measure)
    for (const mark of wordsIn(marks)) {
      expect(left(mark)).toBeGreaterThanOrEqual(0)
      expect(left(mark) + measure(mark.words, mark.size)).toBeLessThanOrEqual(A4.width)
      expect(mark.y).toBeLessThan(A4.height)
    }
    const stallsEnd = marks.filter(({ kind }) => kind === 'box').map(mark => (mark.kind === 'box' ? mark.y + mark.height : 0)).at(-1)!
    const notes = wordsIn(marks).filter(({ words }) => words.startsWith('请带上') || words.endsWith('…'))
    expect(notes).toHaveLength(2)
    for (const { y, size } of notes) expect(y - size).toBeGreaterThanOrEqual(stallsEnd)
    const code = marks.find(({ kind }) => kind === 'code')! as Extract<Mark, { kind: 'code' }>
    for (const { y } of notes) expect(y).toBeLessThan(code.y)
    expect(code.y + code.side).toBeLessThan(A4.height)
  })
})
