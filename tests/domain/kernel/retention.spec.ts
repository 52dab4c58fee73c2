import { describe, expect, it } from 'vitest'
import { indexes } from '../../../cloudfunctions/indexes'
import { KEPT, RETENTION, isSweepHour } from '../../../domain/kernel/retention'

describe('保留期限', () => {
  const collections = [...new Set(indexes.map(({ collection }) => collection))]
  it('every collection is thrown away after some time, or kept for a reason', () => {
    const told = [...RETENTION.map(({ collection }) => collection), ...Object.keys(KEPT)]
    expect(told.sort()).toEqual(collections.sort())
  })
  it('what is thrown away is found by an index', () => {
    for (const { collection, field } of RETENTION) expect(indexes.filter(index => index.collection === collection).map(({ keys }) => keys[0]!.field)).toContain(field)
  })
  it('in the night of Shanghai', () => {
    expect(isSweepHour(Date.parse('2026-11-25T03:30:00+08:00'))).toBe(true)
    expect(isSweepHour(Date.parse('2026-11-25T04:00:00+08:00'))).toBe(false)
  })
})
