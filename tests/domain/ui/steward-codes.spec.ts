import { describe, expect, it } from 'vitest'
import { buildingsOf, inOrder, type CodeItem } from '@/features/steward/code-order'
import { ledgerFilter } from '@/features/steward/ledger-filters'

const code = (kind: CodeItem['kind'], label: string, more: Partial<CodeItem> = {}): CodeItem => ({
  scene: label, kind, label, status: 'active', hasPicture: true, buildingId: null, unit: null, refId: null, ...more,
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

describe('filters of the ledger', () => {
  it('ask for everything with no condition', () => {
    expect(ledgerFilter('all', 'all')).toEqual({})
    expect(ledgerFilter('resolved', 'all')).toEqual({ status: 'resolved' })
    expect(ledgerFilter('all', 'water')).toEqual({ category: 'water' })
  })
})
