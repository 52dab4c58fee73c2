import { inShanghai } from '../kernel/calendar'
import type { FigureLine, Overview } from './after-contract'
import { categoryLabel } from './card'
import { NOTHING, plus, type Counts } from './counts'
import { NONE, wholeCounts, type RequestFigures } from './figures'
import { heatOf } from './heat'
import { ratesOf } from './rates'

type Figures = Omit<RequestFigures, 'seen'>
export interface NamedEstate { _id: string; name: string; buildings: { buildingId: string; name: string }[]; staff: { memberId: string; name: string }[] }

export const lineOf = (key: string, name: string, counts: Counts): FigureLine => ({ key, name, counts, rates: ratesOf(counts) })

/** 202611 → 202610 */
export const monthBefore = (month: string): string => firstDay(month).subtract(1, 'day').format('YYYYMM')
const firstDay = (month: string) => inShanghai(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(4)) - 1, 1))

/** The figures of an estate under the names people know; `own` keeps to some buildings and one steward, null shows all. */
export function overviewOf(
  estate: NamedEstate, month: string, figures: Figures | null, before: Figures | null, own: { buildingIds: string[]; memberId: string } | null,
): Overview {
  const lines = (scope: Record<string, Record<string, number>> | undefined, name: (key: string) => string, isShown: (key: string) => boolean) =>
    Object.entries(scope ?? {}).filter(([key]) => isShown(key)).map(([key, counts]) => lineOf(key, name(key), wholeCounts(counts)))
      .filter(({ counts }) => counts.filed > 0).sort((a, b) => b.counts.filed - a.counts.filed)
  const building = (key: string) => key === NONE ? '公共部位' : estate.buildings.find(({ buildingId }) => buildingId === key)?.name ?? '其他楼栋'
  const steward = (key: string) => estate.staff.find(({ memberId }) => memberId === key)?.name ?? '未分管家'
  const day = (n: number) => wholeCounts(figures?.days[String(n).padStart(2, '0')])
  const buildings = lines(figures?.buildings, building, key => !own || own.buildingIds.includes(key))
  return {
    estateId: estate._id, estateName: estate.name, month,
    total: lineOf('total', estate.name, wholeCounts(figures?.total)), before: lineOf('before', estate.name, wholeCounts(before?.total)),
    buildings, heat: heatOf(figures?.cells, buildings),
    stewards: lines(figures?.stewards, steward, key => !own || own.memberId === key),
    categories: lines(figures?.categories, categoryLabel, () => true),
    days: Array.from({ length: firstDay(month).daysInMonth() }, (_, i) => ({ day: i + 1, filed: day(i + 1).filed, solved: day(i + 1).solved })),
  }
}

/** All estates together. */
export const sumOf = (lines: readonly FigureLine[]): Counts => lines.reduce((sum, { counts }) => plus(sum, counts), NOTHING)
