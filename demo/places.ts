import { sceneFrom } from '../cloudfunctions/_shell/ids'
import type { Building, PlaceCode } from '../domain/places/model'

/** 虚构的街道、社区和小区. */
export const CHUNFENG = { estateId: 'chunfengli', estateName: '春风里', communityId: 'chunfeng', communityName: '春风社区', subdistrictName: '春和街道' }
export const QIUSHUI = { estateId: 'qiushuiyuan', estateName: '秋水苑', communityId: 'qiushui', communityName: '秋水社区', subdistrictName: '春和街道' }
export type EstateName = typeof CHUNFENG

const UNITS = [['1 单元', '2 单元'], ['1 单元', '2 单元', '3 单元'], ['1 单元', '2 单元'], ['1 单元', '2 单元'], ['1 单元', '2 单元', '3 单元'], ['1 单元', '2 单元']]
export const BUILDINGS: Building[] = UNITS.map((units, i) => ({ buildingId: `cf${i + 1}`, name: `${i + 1} 栋`, units }))
export const OTHER_BUILDINGS: Building[] = [{ buildingId: 'qs1', name: '1 栋', units: ['1 单元'] }]

/** The codes on the walls: one for the estate, each building and each entrance, and one that was replaced. */
export function codesOf(now: number): PlaceCode[] {
  const code = (seed: string, more: Partial<PlaceCode>, { estateId, estateName, communityId }: EstateName = CHUNFENG): PlaceCode => ({
    _id: sceneFrom(seed), kind: 'building', communityId, estateId, estateName, buildingId: null, unit: null, refId: null, label: '',
    status: 'active', fileId: null, createdAt: now, ...more,
  })
  const building = ({ buildingId, name }: Building) => code(['building', 'chunfengli', buildingId, undefined, ''].join('/'), { buildingId, label: `春风里 ${name}` })
  const entrance = ({ buildingId, name }: Building, unit: string) =>
    code(['building', 'chunfengli', buildingId, unit, ''].join('/'), { buildingId, unit, label: `春风里 ${name} ${unit}` })
  return [
    code(['estate', 'chunfengli', undefined, undefined, ''].join('/'), { kind: 'estate', label: '春风里' }),
    ...BUILDINGS.flatMap(b => [building(b), ...b.units.map(unit => entrance(b, unit))]),
    code('old-building-3', { buildingId: 'cf3', label: '春风里 3 栋（旧码）', status: 'revoked' }),
    code('other-building-1', { buildingId: 'qs1', label: '秋水苑 1 栋' }, QIUSHUI),
  ]
}
