import { describe, expect, it } from 'vitest'
import { monthsOf } from '../../../src/features/days/year-lines'

const at = (month: number, day: number) => Date.UTC(2026, month - 1, day, 1)
const held = (dayId: string, startAt: number) => ({ dayId, title: '', place: '', startAt, endAt: startAt, status: 'open' as const, stalls: [], left: 0, isBooked: false })
const planned = (title: string, startAt: number) => ({ title, place: '', startAt, endAt: startAt, repeats: '' })

describe('年历', () => {
  it('has twelve months, each with what is put up and what will come, in order', () => {
    const months = monthsOf({ items: [held('b', at(12, 12)), held('a', at(3, 5))], planned: [planned('p', at(12, 5))] })
    expect(months).toHaveLength(12)
    expect(months[2]).toMatchObject([{ day: { dayId: 'a' } }])
    expect(months[11]).toMatchObject([{ planned: { title: 'p' } }, { day: { dayId: 'b' } }])
    expect(months[0]).toEqual([])
  })
})
