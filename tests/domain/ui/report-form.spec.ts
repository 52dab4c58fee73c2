import { describe, expect, it } from 'vitest'
import { PUBLIC, WHOLE, detailsOf, optionsOf, placeAt, type PlaceChoices } from '@/features/requests/place-options'
import type { ReportDraft } from '@/features/requests/report-draft'
import { inputOf, problemOf } from '@/features/requests/report-input'
import { visitAtFirst, visitOptions, visitProblem, visitTime } from '@/features/requests/visit-times'

const HOUR = 3_600_000
/** 24 November 2026, 16:00 in Shanghai. */
const NOW = Date.UTC(2026, 10, 24, 8)

describe('选时间', () => {
  const chosen = { date: '2026-11-28', from: '18:30', until: '20:00' }
  it('stands behind the usual parts of a day, and begins where those end', () => {
    expect(visitOptions(NOW).map(({ label }) => label)).toEqual(['尽快', '今天下午', '今晚', '明天上午', '明天下午', '明晚', '后天全天', '选时间'])
    expect(visitAtFirst(NOW)).toEqual({ date: '2026-11-26', from: '18:00', until: '20:00' })
  })
  it('is the hours of that day in Shanghai', () => {
    const at = Date.UTC(2026, 10, 28, 10, 30)
    expect(visitTime('chosen', NOW, chosen)).toEqual({ from: at, until: at + 1.5 * HOUR })
    expect(visitTime('soon', NOW, chosen)).toBeNull()
  })
  it.each([
    ['the end before the beginning', { ...chosen, until: '18:00' }, '结束要晚于开始'],
    ['a day that is over', { ...chosen, date: '2026-11-23' }, '已经过了'],
  ])('says what is wrong: %s', (_, at, words) => expect(visitProblem('chosen', at, NOW)).toContain(words))
  it('finds nothing wrong with a time ahead, or with one that is not used', () => {
    expect(visitProblem('chosen', chosen, NOW)).toBeNull()
    expect(visitProblem('soon', { ...chosen, until: '01:00' }, NOW)).toBeNull()
  })
})

describe('在哪里', () => {
  const choices: PlaceChoices = {
    estateName: '春风里', buildings: [{ key: 'b3', name: '3 栋', units: ['1 单元', '2 单元'] }, { key: 'b9', name: '9 栋', units: [] }],
    facilities: [
      { scene: 'LIFT3', name: '3 栋 电梯', label: '春风里 3 栋 电梯', buildingId: 'b3' }, { scene: 'CHARGER', name: '充电桩', label: '春风里 充电桩', buildingId: null },
    ],
  }
  it('goes from the building to its units and facilities, and from the public part to what stands there', () => {
    expect(optionsOf(choices).map(({ label }) => label)).toEqual(['3 栋', '9 栋', '公共区域'])
    expect(detailsOf(choices, 'b3').map(({ label }) => label)).toEqual(['1 单元', '2 单元', '电梯'])
    expect(detailsOf(choices, PUBLIC).map(({ label }) => label)).toEqual(['充电桩'])
    expect(detailsOf(choices, 'b9')).toEqual([])
  })
  it('names what was tapped', () => {
    expect(placeAt(choices, 'b3', '2 单元')).toEqual({ buildingId: 'b3', unit: '2 单元', label: '春风里 3 栋 2 单元' })
    expect(placeAt(choices, 'b3', WHOLE)).toEqual({ buildingId: 'b3', unit: null, label: '春风里 3 栋' })
    expect(placeAt(choices, 'b3', 'facility-LIFT3')).toEqual({ buildingId: 'b3', unit: null, label: '春风里 3 栋 电梯', facility: 'LIFT3' })
    expect(placeAt(choices, PUBLIC, WHOLE)).toEqual({ buildingId: null, unit: null, label: '春风里 公共区域' })
  })
})

describe('代客报事', () => {
  const draft = (phone: string): ReportDraft => ({
    key: 'k', scene: 'SCENE234', place: null, category: 'door', words: '门坏了', answers: {}, visit: 'soon', visitAt: null, isPublic: null, photos: [], waiting: null,
    onBehalf: { name: '王奶奶', room: '', phone, source: 'phone' },
  })
  const problem = (one: ReportDraft) => problemOf(one, { isUploading: false }, inputOf(one, []))
  it('hands in a number when there is one, and says when it is none', () => {
    expect(inputOf(draft('13700000102'), []).onBehalf).toEqual({ name: '王奶奶', source: 'phone', phone: '13700000102' })
    expect(inputOf(draft(''), []).onBehalf).toEqual({ name: '王奶奶', source: 'phone' })
    expect(problem(draft('0571-8800123'))).toBeNull()
    expect(problem(draft('137'))).toBe('电话号码不对，请检查；没有可以不填')
  })
})
