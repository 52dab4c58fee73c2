import { comparisonSpan, intersect, pointSpan, type Span } from '../planning/span'
import { boxOf } from './box'
import { cellOf, latitudeOf, longitudeOf } from './cells'

export const GEO_OPERATORS = ['$near', '$nearSphere', '$geoWithin', '$geoIntersects']

/** Up to so many rows of cells are read one by one, each from west to east; more as one band round the globe. */
const MOST_ROWS = 60

/** The cells a matching document lies in; null stands for what is larger than a point, which any box may touch. */
export function cellSpans(field: string, operator: string, operand: unknown): { field: string; spans: Span[] }[] {
  const box = boxOf(operator, operand)
  if (!box) return []
  const rows = { field: latitudeOf(field), spans: [pointSpan(null), ...rowSpans(cellOf(box.south), cellOf(box.north))] }
  if (!Number.isFinite(box.west)) return [rows]
  return [rows, { field: longitudeOf(field), spans: [pointSpan(null), ...between(cellOf(box.west), cellOf(box.east))] }]
}

function rowSpans(first: number, last: number): Span[] {
  if (last - first >= MOST_ROWS) return between(first, last)
  return Array.from({ length: last - first + 1 }, (_, i) => pointSpan(first + i))
}

const between = (low: number, high: number): Span[] => intersect([comparisonSpan('$gte', low)], [comparisonSpan('$lte', high)])
