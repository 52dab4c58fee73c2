import { describe, expect, it } from 'vitest'
import { CATEGORIES, CATEGORY_KEYS } from '../../../domain/requests/categories'
import { DAY, MINUTE, MORNING, submitted } from './stories'

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
