import { describe, expect, it } from 'vitest'
import { arranged, buttonKind } from '@/features/requests/step-order'
import { toggled, withOnly } from '@/features/desk/turn-words'
import { sentencesIn, sentencesProblem } from '@/features/desk/ready-lines'

const kinds = (actions: Parameters<typeof arranged>[0], status: Parameters<typeof buttonKind>[2]['status']) =>
  arranged(actions, undefined).shown.map((action, i) => [action, buttonKind(action, i === 0, { status, assigneeName: null })])

describe('the buttons of a matter', () => {
  it('ask for the rating first on a closed one, and offer to open it again quietly', () => {
    expect(kinds(['rate', 'reopen', 'appeal'], 'closed')).toEqual([['rate', 'primary'], ['reopen', 'plain'], ['appeal', 'plain']])
    expect(kinds(['reopen', 'appeal'], 'closed')).toEqual([['reopen', 'plain'], ['appeal', 'plain']])
  })
  it('put 没办好 beside 确认 while the resident is asked', () => {
    expect(kinds(['confirm', 'reopen'], 'resolved')).toEqual([['confirm', 'primary'], ['reopen', 'ghost']])
  })
  it('press nobody to nudge or to withdraw', () => {
    expect(kinds(['nudge', 'withdraw'], 'submitted')).toEqual([['nudge', 'ghost'], ['withdraw', 'plain']])
  })
})

describe('办事设置', () => {
  it('takes and leaves a kind; whoever takes none in particular takes all', () => {
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
    expect(withOnly({}, 'li', 'water')).toEqual({ li: ['water'] })
    expect(withOnly({ li: ['water'], wang: ['power'] }, 'li', 'water')).toEqual({ wang: ['power'] })
  })
  it('reads one sentence a line, and says what is too long or too many', () => {
    expect(sentencesIn(' 马上到 \n\n马上到\n今天内上门')).toEqual(['马上到', '今天内上门'])
    expect(sentencesProblem(['短'])).toBeNull()
    expect(sentencesProblem(['长'.repeat(61)])).toContain('太长了')
    expect(sentencesProblem(Array(13).fill('句'))).toContain('最多 12 句')
  })
})
