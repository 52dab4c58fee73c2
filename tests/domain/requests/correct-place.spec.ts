import { describe, expect, it } from 'vitest'
import { correctPlace } from '../../../domain/requests/correct-place'
import { questionsOf } from '../../../domain/requests/questions'
import { CATEGORY_KEYS } from '../../../domain/requests/categories'

const estate = { name: '春风里', buildings: [{ buildingId: 'b3', name: '3 栋', units: ['1 单元', '2 单元'] }] }
const home = { communityId: 'c', estateId: 'e', buildingId: 'b3', place: '春风里 3 栋 2 单元', room: '501' }

describe('更改地点', () => {
  it('another unit: without the room of the first', () => {
    expect(correctPlace(home, estate, { buildingId: 'b3', unit: '1 单元' })).toEqual({ accepted: true, event: { ...home, place: '春风里 3 栋 1 单元', room: '', facilityId: null } })
  })
  it('the same unit keeps the room', () => {
    expect(correctPlace(home, estate, { buildingId: 'b3', unit: '2 单元' })).toMatchObject({ event: { room: '501' } })
  })
  it('the building as a whole has no room: a door without its unit cannot be found', () => {
    expect(correctPlace(home, estate, { buildingId: 'b3', unit: null })).toMatchObject({ event: { place: '春风里 3 栋', room: '' } })
  })
  it('a unit whose number only ends alike is another one', () => {
    const eleven = { name: '春风里', buildings: [{ buildingId: 'b3', name: '3 栋', units: ['1 单元', '11 单元'] }] }
    expect(correctPlace({ ...home, place: '春风里 3 栋 11 单元' }, eleven, { buildingId: 'b3', unit: '1 单元' })).toMatchObject({ event: { room: '' } })
  })
  it('a public part of the estate', () => {
    expect(correctPlace(home, estate, { buildingId: null, unit: null })).toEqual({ accepted: true, event: { ...home, buildingId: null, place: '春风里 公共区域', room: '', facilityId: null } })
  })
  it.each([{ buildingId: 'b9', unit: null }, { buildingId: 'b3', unit: '9 单元' }])('nowhere else: %o', place => {
    expect(correctPlace(home, estate, place)).toEqual({ accepted: false, rejection: 'BUILDING_UNKNOWN' })
  })
})

describe('每类要问的', () => {
  it('is at most one question with a few short answers', () => {
    for (const category of CATEGORY_KEYS) {
      expect(questionsOf(category).length).toBeLessThanOrEqual(1)
      for (const { question, options } of questionsOf(category)) for (const words of [question, ...options]) expect([...words].length).toBeLessThanOrEqual(10)
    }
  })
})
