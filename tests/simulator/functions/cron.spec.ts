import { describe, expect, it } from 'vitest'
import { parseCron } from '../../../simulator/cloud/timers/cron'

/** Times of these tests are written as the platform reads them, in UTC+8. */
const at = (text: string) => Date.parse(`${text}+08:00`)
const next = (cron: string, after: string, until = '2099-01-01T00:00:00') => {
  const found = parseCron(cron).next(at(after), at(until))
  return found === null ? null : new Date(found + 8 * 60 * 60_000).toISOString().slice(0, 19)
}

describe('the 7-field timer of the platform', () => {
  it.each([
    ['0 */10 * * * * *', '2026-11-23T15:01:00', '2026-11-23T15:10:00'],
    ['0 */10 * * * * *', '2026-11-23T15:10:00', '2026-11-23T15:20:00'],
    ['*/5 * * * * * *', '2026-11-23T15:01:02', '2026-11-23T15:01:05'],
    ['0 30 8 * * * *', '2026-11-23T23:59:59', '2026-11-24T08:30:00'],
    ['0 0 9 * * MON-FRI *', '2026-11-27T10:00:00', '2026-11-30T09:00:00'],
    ['0 0 9 * * 0 *', '2026-11-23T10:00:00', '2026-11-29T09:00:00'],
    ['0 0 0 1 * * *', '2026-12-31T00:00:00', '2027-01-01T00:00:00'],
    ['0 0 12 1,15 JAN-MAR * *', '2026-11-23T00:00:00', '2027-01-01T12:00:00'],
    ['0 15-45/15 8 * * * *', '2026-11-23T08:20:00', '2026-11-23T08:30:00'],
    ['0 0 0 29 2 * *', '2026-11-23T00:00:00', '2028-02-29T00:00:00'],
  ])('%s after %s is %s', (cron, after, expected) => {
    expect(next(cron, after)).toBe(expected)
  })

  it('takes day and weekday together as either of them', () => {
    expect(next('0 0 9 1 * MON *', '2026-11-23T10:00:00')).toBe('2026-11-30T09:00:00')
    expect(next('0 0 9 1 * MON *', '2026-11-30T10:00:00')).toBe('2026-12-01T09:00:00')
  })

  it('knows when nothing comes any more', () => {
    expect(next('0 0 0 1 1 * 2020', '2026-11-23T00:00:00')).toBeNull()
    expect(next('0 0 9 * * * *', '2026-11-23T10:00:00', '2026-11-24T08:00:00')).toBeNull()
  })

  it.each(['*/10 * * * *', '60 * * * * * *', '0 x * * * * *', '0 */0 * * * * *', '0 5-1 * * * * *', '0 0 0 0 * * *', '0 , * * * * *'])(
    'refuses %s by name',
    (cron) => {
      expect(() => parseCron(cron)).toThrow(/timer/)
    },
  )
})
