import { describe, expect, it } from 'vitest'
import { CATEGORIES, CATEGORY_KEYS } from '../../../domain/requests/categories'
import { questionsOf } from '../../../domain/requests/questions'
import { DAY, HOUR, MINUTE, MORNING, submitted } from './stories'

describe('提交诉求', () => {
  it('starts with a number one can say, its clocks, and whom it climbs to', () => {
    expect(submitted()).toMatchObject({
      status: 'submitted', isOpen: true, number: '1123-C7K', kind: 'repair', isUrgent: true, handlerIds: ['zhou', 'chen'], escalatedStep: 0,
      respondBy: MORNING + 15 * MINUTE, resolveBy: MORNING + DAY, dueAt: MORNING + 15 * MINUTE, wakeAt: MORNING + 11.25 * MINUTE,
      ladder: [{ step: 0, memberIds: ['zhou', 'chen'] }, { step: 1, memberIds: ['wu'] }, { step: 2, memberIds: ['he'] }],
      timeline: [{ type: 'RequestSubmitted', at: MORNING, by: { memberId: 'zhang' } }],
    })
  })

  it('takes the day of its number from Shanghai, where it is already tomorrow', () => {
    expect(submitted({ at: Date.UTC(2026, 10, 23, 16, 1) }).number).toBe('1124-C7K')
  })

  it.each(CATEGORY_KEYS)('%s: 先响应，后办结', category => {
    const { respondBy, resolveBy, isUrgent } = submitted({ category })
    expect(respondBy).toBeGreaterThan(MORNING)
    expect(resolveBy).toBeGreaterThan(respondBy)
    expect(isUrgent).toBe(CATEGORIES[category].isUrgent)
  })

  it.each([
    ['water', '正在漏水、跑水', 15 * MINUTE], ['water', '滴水、渗水', 2 * HOUR], ['water', '关了阀不漏', 2 * HOUR], ['water', '堵了或没水', 2 * HOUR],
    ['power', '冒火花、有焦味', 15 * MINUTE], ['power', '家里停电', 15 * MINUTE], ['power', '整个楼道停电', 15 * MINUTE], ['power', '一个灯或插座', 2 * HOUR],
    ['help', '马上要人', 15 * MINUTE], ['help', '今天之内', 2 * HOUR], ['lift', '没有人', 5 * MINUTE], ['gas', '已到屋外', 5 * MINUTE],
  ] as const)('%s，%s：按回答定急缓', (category, answer, respond) => {
    expect(submitted({ category, answers: questionsOf(category).map(({ question }) => ({ question, answer })) }).respondBy).toBe(MORNING + respond)
  })

  it.each(['water', 'power', 'help'] as const)('%s：没有回答的、回答了别的问题的，仍按急事办', category => {
    for (const answers of [[], [{ question: '现在还在漏吗', answer: '滴水、渗水' }]]) expect(submitted({ category, answers }).isUrgent).toBe(true)
  })

  it('夜里的急事也叫到值班的人，白天和不急的事不叫', () => {
    const night = Date.UTC(2026, 10, 23, 15)
    expect(submitted({ at: night, onDuty: ['ma'] }).handlerIds).toEqual(['zhou', 'chen', 'ma'])
    expect(submitted({ onDuty: ['ma'] }).handlerIds).toEqual(['zhou', 'chen'])
    expect(submitted({ at: night, onDuty: ['ma'], category: 'door' }).handlerIds).toEqual(['zhou', 'chen'])
  })

  it('is in nobody’s queue where nobody is appointed', () => {
    expect(submitted({ ladder: [] })).toMatchObject({ handlerIds: [] })
  })
})
