import { describe, expect, it } from 'vitest'
import { dateColumns } from '../../../simulator/phone/host/tags/picker/date-columns'
import { timeColumns } from '../../../simulator/phone/host/tags/picker/time-columns'

describe('wheels of a date picker', () => {
  const columns = dateColumns({ start: '2026-01-05', end: '2028-03-20' })

  it('stand on their value and give it back', () => {
    for (const date of ['2026-01-05', '2026-02-28', '2028-02-29', '2028-03-20']) expect(columns.valueOf(columns.choicesOf(date))).toBe(date)
  })

  it('hold only days between start and end', () => {
    expect(columns.columns([0, 0, 0])[2]?.[0]).toBe('5日')
    expect(columns.columns([2, 2, 0])[2]?.at(-1)).toBe('20日')
    expect(columns.columns([2, 0, 0])[1]).toEqual(['1月', '2月', '3月'])
  })

  it('move to the last day when a shorter month comes up', () => {
    expect(columns.valueOf([1, 1, 30])).toBe('2027-02-28')
  })

  it('move a value outside of the range to its edge', () => {
    expect(columns.valueOf(columns.choicesOf('2020-06-06'))).toBe('2026-01-05')
    expect(columns.valueOf(columns.choicesOf('2030-01-01'))).toBe('2028-03-20')
  })

  it('end at the month or the year where fields say so', () => {
    const months = dateColumns({ fields: 'month' })
    expect(months.valueOf(months.choicesOf('2026-11-24'))).toBe('2026-11')
    expect(dateColumns({ fields: 'year' }).columns([0])).toHaveLength(1)
  })
})

describe('wheels of a time picker', () => {
  const columns = timeColumns('08:30', '10:15')

  it('hold only times between start and end', () => {
    expect(columns.columns([0, 0])[1]?.[0]).toBe('30')
    expect(columns.columns([1, 0])[1]).toHaveLength(60)
    expect(columns.columns([2, 0])[1]?.at(-1)).toBe('15')
  })

  it('stand on their value and give it back', () => {
    for (const time of ['08:30', '09:00', '10:15']) expect(columns.valueOf(columns.choicesOf(time))).toBe(time)
  })
})
