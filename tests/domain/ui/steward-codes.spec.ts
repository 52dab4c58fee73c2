import { describe, expect, it } from 'vitest'
import { buildingsOf, inOrder, type CodeItem } from '@/features/steward/code-order'
import { NO_CHOICES, ledgerFilter } from '@/features/steward/ledger-filters'

const code = (kind: CodeItem['kind'], label: string, more: Partial<CodeItem> = {}): CodeItem => ({
  scene: label, kind, label, status: 'active', hasPicture: true, buildingId: null, unit: null, refId: null, scans: { today: 0, month: 0 }, ...more,
})

describe('the codes of an estate', () => {
  it('stand from the estate down, by number, with those out of use last', () => {
    const codes = [
      code('day', '便民日'), code('building', '12 栋'), code('estate', '大门', { status: 'revoked' }), code('building', '3 栋'), code('estate', '春风里'),
    ]
    expect(inOrder(codes).map(({ label }) => label)).toEqual(['春风里', '3 栋', '12 栋', '便民日', '大门'])
  })

  it('name each building once', () => {
    const codes = [
      code('building', '3 栋', { buildingId: 'b3' }), code('building', '3 栋', { buildingId: 'b3', status: 'revoked' }),
      code('building', '3 栋 1 单元', { buildingId: 'b3', unit: '1 单元' }), code('facility', '电梯', { buildingId: 'b3' }),
    ]
    expect(buildingsOf(codes)).toEqual([{ key: 'b3', label: '3 栋' }])
  })
})

/** 24 November 2026, 16:00 in Shanghai. */
const NOW = Date.UTC(2026, 10, 24, 8)
const shanghai = (month: number, day: number) => Date.UTC(2026, month - 1, day) - 8 * 3_600_000

describe('filters of the ledger', () => {
  it('ask for everything with no condition', () => {
    expect(ledgerFilter('all', NO_CHOICES, NOW)).toEqual({})
    expect(ledgerFilter('resolved', NO_CHOICES, NOW)).toEqual({ status: 'resolved' })
    expect(ledgerFilter('overdue', { ...NO_CHOICES, category: 'water', source: 'phone' }, NOW)).toEqual({ isOverdue: true, category: 'water', source: 'phone' })
  })

  it.each([
    ['week', { from: shanghai(11, 18) }], ['month', { from: shanghai(11, 1) }], ['lastMonth', { from: shanghai(10, 1), until: shanghai(11, 1) }],
  ])('%s is of whole days in Shanghai', (period, expected) => expect(ledgerFilter('all', { ...NO_CHOICES, period }, NOW)).toEqual(expected))
})
