import { describe, expect, it } from 'vitest'
import { firstGroup, groupByDue, groupLabels } from '@/ui/due-group'
import { nextStep } from '@/features/steward/next-step'

const at = (text: string) => Date.parse(`${text}+08:00`)
const now = at('2026-11-25T10:00:00')
const card = (status: 'submitted' | 'resolved', dueAt: string) => ({ status, dueAt: at(dueAt) })

describe("the steward's queue", () => {
  it('sorts into overdue, due today and the rest', () => {
    const late = card('submitted', '2026-11-25T09:59:59')
    const today = card('submitted', '2026-11-25T23:59:00')
    const later = card('submitted', '2026-11-26T00:00:00')
    const waiting = card('resolved', '2026-11-20T00:00:00')
    expect(groupByDue([late, today, later, waiting], now)).toEqual({ overdue: [late], today: [today], rest: [later, waiting] })
  })

  it('never names a smaller number than there is: what goes on behind the loaded page is shown with a plus', () => {
    const [late, today, later] = [card('submitted', '2026-11-25T09:59:59'), card('submitted', '2026-11-25T23:00:00'), card('submitted', '2026-11-27T00:00:00')]
    expect(groupLabels([late, today, later], now, false)).toEqual({ overdue: '逾期 1', today: '今天到期 1', rest: '其余 1' })
    expect(groupLabels([late, today, later], now, true)).toEqual({ overdue: '逾期 1', today: '今天到期 1', rest: '其余 1+' })
    expect(groupLabels([late, today], now, true)).toEqual({ overdue: '逾期 1', today: '今天到期 1+', rest: '其余' })
    expect(groupLabels([late, late], now, true)).toEqual({ overdue: '逾期 2+', today: '今天到期', rest: '其余' })
  })

  it('opens on the most pressing segment with anything in it', () => {
    expect(firstGroup({ overdue: [1], today: [1], rest: [] })).toBe('overdue')
    expect(firstGroup({ overdue: [], today: [1], rest: [1] })).toBe('today')
    expect(firstGroup({ overdue: [], today: [], rest: [1] })).toBe('rest')
  })

  it('轮派的类别轮派，代访按代访的步骤', () => {
    expect(nextStep({ status: 'accepted', assigneeName: null, kind: 'repair', category: 'water' }, '周管家').key).toBe('rotate')
    expect(nextStep({ status: 'accepted', assigneeName: null, kind: 'proxyPetition', category: 'petition' }, '周管家')).toMatchObject({ key: 'start', label: '开始代访' })
  })

  it.each([
    ['submitted', null, 'accept'], ['accepted', null, 'assign'], ['assigned', '周管家', 'start'], ['assigned', '李师傅', 'contact'],
    ['onHold', '李师傅', 'resume'], ['referred', null, 'chase'], ['appealed', null, 'judge'], ['inProgress', '周管家', 'resolve'], ['inProgress', '李师傅', 'contact'], ['resolved', '李师傅', 'view'],
  ] as const)('offers for %s with %s: %s', (status, assigneeName, key) => {
    expect(nextStep({ status, assigneeName, kind: 'repair', category: 'lift' }, '周管家').key).toBe(key)
  })
})
