import { describe, expect, it } from 'vitest'
import { facilityCategory } from '../../../domain/requests/facility-category'

describe('扫设施码：分类先选好', () => {
  it.each([
    ['春风里 4 栋 1 单元 电梯', 'lift'], ['春风里 地下车库 充电桩', 'power'], ['3 栋路灯', 'power'], ['北门道闸', 'door'], ['6 栋水泵房', 'water'], ['2 号垃圾房', 'environment'],
  ])('%s → %s', (label, category) => expect(facilityCategory(label)).toBe(category))

  it('leaves the choice to the person where the name says nothing', () => {
    expect(facilityCategory('春风里 中心花园 健身器材')).toBeNull()
    expect(facilityCategory('')).toBeNull()
  })
})
