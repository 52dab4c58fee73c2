import type { FigureLine, Heat } from './after-contract'
import { categoryLabel } from './card'
import { categoryOf } from './categories'
import type { RequestFigures } from './figures'

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/**
 * The cells of the buildings shown. 代访 is told nowhere by building. A building whose month began before cells were kept
 * does not add up, and is left out rather than shown too cold.
 */
export function heatOf(cells: RequestFigures['cells'], buildings: readonly FigureLine[]): Heat {
  const rows = buildings.map(({ key, name, counts }) => ({ key, name, filed: counts.filed, cells: cells?.[key] ?? {} }))
    .filter(row => sum(Object.values(row.cells)) === row.filed)
    .map(row => ({ ...row, cells: Object.fromEntries(Object.entries(row.cells).filter(isShown)) }))
    .filter(row => Object.keys(row.cells).length > 0)
  const ofCategory = (key: string) => sum(rows.map(row => row.cells[key] ?? 0))
  const keys = [...new Set(rows.flatMap(row => Object.keys(row.cells)))].sort((a, b) => ofCategory(b) - ofCategory(a))
  return {
    categories: keys.map(key => ({ key, name: categoryLabel(key) })),
    rows: rows.map(row => ({ key: row.key, name: row.name, filed: keys.map(key => row.cells[key] ?? 0) })),
  }
}

const isShown = ([category, filed]: [string, number]): boolean =>
  filed > 0 && categoryOf(category).kind !== 'proxyPetition'
