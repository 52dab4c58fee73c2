import type { SortField } from '../types'
import type { Conditions, Constraint } from './constraints'
import { type IndexPlan, type Interval, NESTED, type PlannableIndex } from './plan'
import { intersect, type Edge, type Span } from './span'

/** Beyond this many intervals (`in` times `in`) the index is used by a shorter prefix. */
const MAX_INTERVALS = 200
/** Greater than any continuation of a key: inverted text may itself go on with one 0xff. */
const AFTER_ALL = Buffer.of(0xff, 0xff)
const NOTHING = Buffer.alloc(0)

/** What this index could do for these constraints and this order, or null when nothing. */
export function planIndex<Index extends PlannableIndex>(
  index: Index,
  { all, isWhole, alternatives }: Conditions,
  order: SortField[],
): IndexPlan<Index> | null {
  let stems: Buffer[] = [NOTHING]
  let points = 0
  for (; points < index.fields.length; points++) {
    const spans = spansOf(index, points, all)
    if (spans === null || !spans.every((span) => span.point) || stems.length * spans.length > MAX_INTERVALS) break
    stems = extend(stems, spans, index.fields[points] as SortField)
  }
  const range = points < index.fields.length ? spansOf(index, points, all) : null
  const ranged = range !== null && stems.length * range.length <= MAX_INTERVALS
  const place = orderFrom(index, points, all, order)
  if (points === 0 && !ranged && !(order.length > 0 && place.sorted)) return null
  const intervals = ranged ? rangeIntervals(stems, range, index.fields[points] as SortField) : stems.map(wholeStem)
  return { index, intervals, ...place, points, ranged, isExact: isWhole && alternatives.length === 0 && isCovered(index, ranged ? points + 1 : points, all) }
}

/** Whether the first `used` fields take in every constraint, and arrays do not make a difference. */
function isCovered(index: PlannableIndex, used: number, all: Constraint[]): boolean {
  return all.every(({ field, isEquality }) => {
    const position = index.fields.findIndex((one) => one.field === field)
    if (position < 0 || position >= used) return false
    if (!(index.multikey & (1 << position))) return true
    const isAlone = all.filter((other) => other.field === field).length === 1
    return isEquality && isAlone && !field.includes('.') && !(index.multikey & NESTED)
  })
}

/** The spans one field is held to. In an array two conditions may be met by two elements: only one can be used. */
function spansOf(index: PlannableIndex, position: number, all: Constraint[]): Span[] | null {
  const field = index.fields[position]?.field
  const mine = all.filter((constraint) => constraint.field === field).map(({ spans }) => spans)
  if (mine.length === 0) return null
  if (index.multikey & (1 << position)) return mine.find((spans) => spans.every((span) => span.point)) ?? (mine[0] as Span[])
  return mine.reduce(intersect)
}

const extend = (stems: Buffer[], spans: Span[], field: SortField): Buffer[] =>
  stems.flatMap((stem) => spans.map((span) => Buffer.concat([stem, directed(span.from.bytes, field)])))

const wholeStem = (stem: Buffer): Interval => ({ low: stem, high: Buffer.concat([stem, AFTER_ALL]), stem: stem.length })

function rangeIntervals(stems: Buffer[], spans: Span[], field: SortField): Interval[] {
  return stems.flatMap((stem) =>
    spans.map(({ from, to }) => {
      const [low, high] = field.direction === 1 ? [from, to] : [to, from]
      return { low: bound(stem, low, field, !low.inclusive), high: bound(stem, high, field, high.inclusive), stem: stem.length }
    }),
  )
}

/** A byte bound; `past` puts it after every key that begins with the edge. */
function bound(stem: Buffer, edge: Edge, field: SortField, past: boolean): Buffer {
  return Buffer.concat([stem, directed(edge.bytes, field), past ? AFTER_ALL : NOTHING])
}

function directed(bytes: Buffer, { direction }: SortField): Buffer {
  if (direction === 1) return bytes
  return Buffer.from(bytes.map((byte) => ~byte))
}

/** After the fields held to single values, the following index fields must be the order, all as declared or all reversed. */
function orderFrom(index: PlannableIndex, points: number, all: Constraint[], order: SortField[]): { sorted: boolean; reverse: boolean } {
  const isSingle = (position: number) => spansOf(index, position, all)?.length === 1 && !(index.multikey & (1 << position))
  const single = new Set(index.fields.slice(0, points).filter((_, i) => isSingle(i)).map(({ field }) => field))
  const wanted = order.filter(({ field }) => !single.has(field))
  if (wanted.length === 0) return { sorted: true, reverse: false }
  const offered = index.fields.slice(points, points + wanted.length)
  const fits = wanted.every(({ field }, i) => offered[i]?.field === field && !(index.multikey & (1 << (points + i))))
  const directions = new Set(wanted.map(({ direction }, i) => direction * ((offered[i]?.direction as number | undefined) ?? 0)))
  return { sorted: fits && directions.size === 1, reverse: directions.has(-1) }
}
