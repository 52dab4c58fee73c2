import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATEGORY_KEYS, type CategoryKey } from '../../../domain/requests/categories'
import { monthOf, recount } from '../../../domain/requests/figures'
import { overviewOf } from '../../../domain/requests/overview'
import { MORNING, submitted } from './stories'

const OF = { estateId: 'estate', communityId: 'community', month: monthOf(MORNING) }
const ESTATE = { _id: 'estate', name: '春风里', buildings: [{ buildingId: 'b1', name: '1 栋' }, { buildingId: 'b2', name: '2 栋' }], staff: [] }
type Place = readonly [building: string | null, category: CategoryKey]

const figuresOf = (places: readonly Place[]) => recount(places.map(([buildingId, category], i) => submitted({
  requestId: `r${i}`, category, location: { communityId: 'community', estateId: 'estate', buildingId, place: '春风里', room: '' },
})), OF)
const heatOf = (places: readonly Place[], own: string[] | null = null) =>
  overviewOf(ESTATE, OF.month, figuresOf(places), null, own && { memberId: 'zhou', buildingIds: own }).heat

const PLACES: readonly Place[] = [['b1', 'door'], ['b2', 'door'], ['b2', 'water'], ['b2', 'water'], ['b2', 'water'], [null, 'environment']]

describe('哪里哪类最多', () => {
  it('buildings down, categories that occur across, the most first', () => {
    expect(heatOf(PLACES)).toEqual({
      categories: [{ key: 'water', name: '水管' }, { key: 'door', name: '门窗' }, { key: 'environment', name: '环境' }],
      rows: [
        { key: 'b2', name: '2 栋', filed: [3, 1, 0] }, { key: 'b1', name: '1 栋', filed: [0, 1, 0] }, { key: 'none', name: '公共部位', filed: [0, 0, 1] },
      ],
    })
  })
  it('a steward sees their own buildings and what was asked there', () => {
    expect(heatOf(PLACES, ['b1'])).toEqual({ categories: [{ key: 'door', name: '门窗' }], rows: [{ key: 'b1', name: '1 栋', filed: [1] }] })
    expect(heatOf(PLACES, [])).toEqual({ categories: [], rows: [] })
  })
  it('代访 is told nowhere by building', () => {
    expect(heatOf([['b1', 'petition'], ['b2', 'petition'], ['b2', 'door']])).toEqual({ categories: [{ key: 'door', name: '门窗' }], rows: [{ key: 'b2', name: '2 栋', filed: [1] }] })
  })
  it('a month counted before cells were kept is empty, and a building that does not add up is left out', () => {
    const { cells, ...before } = figuresOf(PLACES)
    const heat = (figures: Parameters<typeof overviewOf>[2]) => overviewOf(ESTATE, OF.month, figures, null, null).heat
    expect(heat(before)).toEqual({ categories: [], rows: [] })
    expect(heat({ ...before, cells: { ...cells, b2: { water: 1 } } }).rows.map(({ key }) => key)).toEqual(['b1', 'none'])
  })
  it('no month, no map', () => {
    expect(overviewOf(ESTATE, OF.month, null, null, null).heat).toEqual({ categories: [], rows: [] })
  })
  it('tells every request of the month but 代访, once', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('b1', 'b2', null), fc.constantFrom(...CATEGORY_KEYS))), places => {
      const { rows } = heatOf(places)
      expect(rows.flatMap(({ filed }) => filed).reduce((all, one) => all + one, 0)).toBe(places.filter(([, category]) => category !== 'petition').length)
    }))
  })
})
