import { describe, expect, it } from 'vitest'
import { endOfDay, noticeTime, shanghaiMonthDay } from '../../../domain/kernel/calendar'

describe('上海时间', () => {
  it('is eight hours ahead wherever the function runs', () => {
    expect(noticeTime(Date.UTC(2026, 10, 23, 7, 1))).toBe('2026年11月23日 15:01')
    expect(noticeTime(Date.UTC(2026, 11, 31, 16, 0))).toBe('2027年01月01日 00:00')
    expect(shanghaiMonthDay(Date.UTC(2026, 10, 22, 16, 0))).toBe('1123')
  })
  it('ends the day at midnight in Shanghai', () => {
    expect(endOfDay(Date.UTC(2026, 10, 23, 15, 59))).toBe(Date.UTC(2026, 10, 23, 16) - 1)
    expect(endOfDay(Date.UTC(2026, 10, 23, 16))).toBe(Date.UTC(2026, 10, 24, 16) - 1)
  })
})
