import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock, dateParts, dateText, endOfDay, endOfWeek, isSameDay, momentOf, startOfDay } from '@/ui/calendar'

const at = (text: string) => Date.parse(`${text}+08:00`)

describe('calendar of Asia/Shanghai', () => {
  it('puts the day boundary at midnight in Shanghai, not in UTC', () => {
    expect(isSameDay(at('2026-11-24T00:00:00'), at('2026-11-24T23:59:59'))).toBe(true)
    expect(isSameDay(at('2026-11-23T23:59:59'), at('2026-11-24T00:00:00'))).toBe(false)
    expect(startOfDay(at('2026-11-24T07:30:00'))).toBe(at('2026-11-24T00:00:00'))
    expect(endOfDay(at('2026-11-24T07:30:00'))).toBe(at('2026-11-25T00:00:00') - 1)
  })

  it.each([
    ['Monday', '2026-11-23T08:00:00'], ['Thursday', '2026-11-26T23:00:00'], ['Sunday', '2026-11-29T00:00:00'],
  ])('ends the week of a %s on Sunday night', (_, day) => {
    expect(endOfWeek(at(day))).toBe(at('2026-11-30T00:00:00') - 1)
  })

  it('writes clocks and date blocks as people read them', () => {
    expect(clock(at('2026-12-05T09:05:00'))).toBe('09:05')
    expect(dateParts(at('2026-12-05T00:30:00'))).toEqual({ month: '12月', day: '5', weekday: '周六' })
  })

  it('gives back the moment that the pickers were shown', () => {
    const minutes = fc.integer({ min: 0, max: 60_000_000 }).map(m => m * 60_000)
    fc.assert(fc.property(minutes, moment => momentOf(dateText(moment), clock(moment)) === moment))
  })

  it('is null until date and time are both chosen', () => {
    expect(momentOf('', '09:00')).toBeNull()
    expect(momentOf('2026-12-05', '')).toBeNull()
  })
})
