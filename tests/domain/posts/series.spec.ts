import { describe, expect, it } from 'vitest'
import { occurrenceChanges, seriesChanges, spanOn } from '../../../domain/kernel/series'

const at = (text: string) => Date.parse(`${text}:00+08:00`)
const night = { startAt: at('2026-12-01T22:00'), endAt: at('2026-12-02T06:00') }

describe('跨夜的岗位', () => {
  it('end the next morning when they end earlier than they begin', () => {
    expect(spanOn('2026-12-01', '22:00', '06:00')).toEqual(night)
    expect(spanOn('2026-12-31', '22:00', '06:00')).toEqual({ startAt: at('2026-12-31T22:00'), endAt: at('2027-01-01T06:00') })
    expect(spanOn('2026-12-01', '07:20', '08:10')).toEqual({ startAt: at('2026-12-01T07:20'), endAt: at('2026-12-01T08:10') })
  })

  it('change by the clock, the day of each stays', () => {
    expect(occurrenceChanges(seriesChanges({ endAt: at('2026-12-09T05:00') }), night)).toEqual({ ...night, endAt: at('2026-12-02T05:00') })
    expect(occurrenceChanges(seriesChanges({ startAt: at('2026-12-08T20:00'), endAt: at('2026-12-08T21:00') }), night))
      .toEqual({ startAt: at('2026-12-01T20:00'), endAt: at('2026-12-01T21:00') })
    const evening = { startAt: at('2026-12-01T20:00'), endAt: at('2026-12-01T21:00') }
    expect(occurrenceChanges({ from: '22:00', until: '06:00' }, evening)).toEqual(night)
    expect(occurrenceChanges(seriesChanges({ place: '南门' }), night)).toEqual({ place: '南门' })
  })
})
