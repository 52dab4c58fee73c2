import { TYPE, KeyWriter, valueKey } from '../keys/key-writer'
import { ObjectId } from 'bson'

/** One end of a span; `inclusive` takes in every key that begins with `bytes`. */
export interface Edge {
  bytes: Buffer
  inclusive: boolean
}

/** A range of ascending key components; `point` when it holds exactly one value. */
export interface Span {
  from: Edge
  to: Edge
  point: boolean
}

export function pointSpan(value: unknown): Span {
  const edge = { bytes: valueKey(value), inclusive: true }
  return { from: edge, to: edge, point: true }
}

export type Comparison = '$gt' | '$gte' | '$lt' | '$lte'

/** A comparison only ever meets values of its own type, so the open end stops at the type's border. */
export function comparisonSpan(operator: Comparison, value: unknown): Span {
  const bytes = valueKey(value)
  const type = bytes[0] as number
  const edge = { bytes, inclusive: operator === '$gte' || operator === '$lte' }
  const first = { bytes: Buffer.of(type), inclusive: true }
  const end = { bytes: Buffer.of(type + 1), inclusive: false }
  return operator === '$gt' || operator === '$gte' ? { from: edge, to: end, point: false } : { from: first, to: edge, point: false }
}

const writer = new KeyWriter()

/** All strings that begin with `prefix` (not empty, without zero bytes). */
export function prefixSpan(prefix: string): Span {
  const bytes = writer.byte(TYPE.string).prefix(prefix).take()
  const next = Buffer.from(bytes)
  next[next.length - 1] = (next[next.length - 1] as number) + 1
  return { from: { bytes, inclusive: true }, to: { bytes: next, inclusive: false }, point: false }
}

/** Values that have one exact key: what matches them is found under that key and nowhere else. */
export function isExact(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return !Number.isNaN(value)
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return value instanceof ObjectId
}

/** The parts that lie in both unions; both are sorted lists of spans. */
export function intersect(left: Span[], right: Span[]): Span[] {
  return left.flatMap((a) => right.map((b) => overlap(a, b)).filter((span) => span !== null))
}

function overlap(a: Span, b: Span): Span | null {
  const from = compareFrom(a.from, b.from) >= 0 ? a.from : b.from
  const to = compareTo(a.to, b.to) <= 0 ? a.to : b.to
  const order = Buffer.compare(from.bytes, to.bytes)
  if (order > 0 || (order === 0 && !(from.inclusive && to.inclusive))) return null
  return { from, to, point: a.point || b.point }
}

const compareFrom = (a: Edge, b: Edge) => Buffer.compare(a.bytes, b.bytes) || Number(b.inclusive) - Number(a.inclusive)
const compareTo = (a: Edge, b: Edge) => Buffer.compare(a.bytes, b.bytes) || Number(a.inclusive) - Number(b.inclusive)

/** Sorts a union of spans and drops repeated points, as `in` lists have them. */
export function tidy(spans: Span[]): Span[] {
  const sorted = spans.slice().sort((a, b) => compareFrom(a.from, b.from))
  const isRepeat = (span: Span, last: Span | undefined) => span.point && last?.point && span.from.bytes.equals(last.from.bytes)
  return sorted.filter((span, i) => !isRepeat(span, sorted[i - 1]))
}
