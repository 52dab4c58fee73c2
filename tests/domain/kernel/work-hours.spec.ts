import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { isWorkday, workdaysKnownUntil } from '../../../domain/kernel/work-days'
import { WORKDAY, addWorkTime, workTimeBetween } from '../../../domain/kernel/work-hours'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const at = (text: string): number => Date.parse(`${text}+08:00`)
const day = (date: string): number => at(`${date}T12:00`)

describe('工作日', () => {
  it.each([
    ['2026-11-24', true, '周二'], ['2026-11-28', false, '周六'], ['2026-10-01', false, '国庆'], ['2026-10-10', true, '国庆调休上班'], ['2026-02-14', true, '春节调休上班'],
    ['2026-02-17', false, '春节'],
  ] as const)('%s: %s (%s)', (date, is, _why) => expect(isWorkday(day(date))).toBe(is))

  it.each([
    ['2027-01-01', false, '元旦'], ['2027-02-05', false, '除夕'], ['2027-02-08', false, '初三'], ['2027-02-09', true, '初四'], ['2027-04-05', false, '清明'],
    ['2027-05-01', false, '劳动节'], ['2027-06-09', false, '端午'], ['2027-09-15', false, '中秋'], ['2027-10-01', false, '国庆'], ['2027-10-04', true, '周一，调休未公布'],
  ] as const)('by law where 调休 is not published: %s: %s (%s)', (date, is, _why) => expect(isWorkday(day(date))).toBe(is))

  it('says from when on 调休 is not known', () => expect(workdaysKnownUntil(day('2026-11-24'))).toBe(at('2027-01-01T00:00')))
})

describe('工作时间', () => {
  it('runs from half past eight to half past five', () => {
    expect(addWorkTime(at('2026-11-24T16:00'), 2 * HOUR)).toBe(at('2026-11-25T09:00'))
    expect(addWorkTime(at('2026-11-24T06:00'), HOUR)).toBe(at('2026-11-24T09:30'))
    expect(addWorkTime(at('2026-11-24T20:00'), HOUR)).toBe(at('2026-11-25T09:30'))
  })
  it('leaves out weekends and holidays, and counts the Saturday that makes up', () => {
    expect(addWorkTime(at('2026-11-27T17:00'), HOUR)).toBe(at('2026-11-30T09:00'))
    expect(addWorkTime(at('2026-09-30T16:00'), 3 * HOUR)).toBe(at('2026-10-08T10:00'))
    expect(addWorkTime(at('2026-10-09T17:00'), HOUR)).toBe(at('2026-10-10T09:00'))
  })
  it('crosses the year into what is known by law only', () => {
    expect(addWorkTime(at('2026-12-31T17:00'), HOUR)).toBe(at('2027-01-04T09:00'))
  })
  it('what was added lies between, over any weeks of both years', () => {
    fc.assert(fc.property(fc.integer({ min: at('2026-01-01T00:00'), max: at('2027-11-30T00:00') }), fc.integer({ min: 1, max: 20 * WORKDAY }), (from, minutes) => {
      const until = addWorkTime(from, minutes * MINUTE)
      expect(workTimeBetween(from, until)).toBe(minutes * MINUTE)
      expect(workTimeBetween(until, from)).toBe(-minutes * MINUTE)
      expect(isWorkday(until)).toBe(true)
    }))
  })
})
