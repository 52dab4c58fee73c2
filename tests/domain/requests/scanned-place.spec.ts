import { describe, expect, it } from 'vitest'
import { scannedPlace } from '../../../domain/requests/scanned-place'

const home = { buildingId: 'b3', unit: '2 单元', room: '501', label: '春风里 3 栋 2 单元 501' }
const code = { _id: 'k1', kind: 'building', buildingId: 'b3', unit: null, label: '春风里 3 栋' }

describe('扫码的地点', () => {
  it('the code of one’s own building is one’s own door, with its unit', () => {
    expect(scannedPlace(code, home)).toEqual({ place: '春风里 3 栋 2 单元', room: '501', facilityId: null })
  })
  it('the code of one’s own unit, too', () => {
    expect(scannedPlace({ ...code, unit: '2 单元', label: '春风里 3 栋 2 单元' }, home)).toEqual({ place: '春风里 3 栋 2 单元', room: '501', facilityId: null })
  })
  it.each([
    [{ ...code, unit: '1 单元', label: '春风里 3 栋 1 单元' }, home], [{ ...code, buildingId: 'b4', label: '春风里 4 栋' }, home],
    [{ ...code, kind: 'estate', buildingId: null, label: '春风里' }, home], [code, null],
  ])('any other code is where it hangs, without a room', (other, whose) => {
    expect(scannedPlace(other, whose)).toEqual({ place: other.label, room: '', facilityId: null })
  })
  it('a facility of one’s own building is where it hangs', () => {
    expect(scannedPlace({ ...code, _id: 'k2', kind: 'facility', label: '春风里 3 栋 电梯' }, home)).toEqual({ place: '春风里 3 栋 电梯', room: '', facilityId: 'k2' })
  })
})
