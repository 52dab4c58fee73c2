import { ObjectId } from 'bson'
import { invalidParam } from '../platform-error'

/** MongoDB refuses documents nested deeper than this. */
const MAX_DEPTH = 100

type Wrapper = (value: unknown, now: number) => unknown

/** Extended JSON wrappers the SDK sends (canonical form) and the ones we store (relaxed form). */
const wrappers: Record<string, Wrapper> = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $date: (value) => new Date(typeof value === 'object' && value !== null ? Number(Object.values(value)[0]) : (value as string | number)),
  $oid: (value) => new ObjectId(String(value)),
  $regularExpression: (value) => regularExpression(value as { pattern: string; options: string }),
  $tcb_server_date: (value, now) => new Date(now + Number(reviveServerOffset(value))),
  $undefined: () => undefined,
}

/**
 * Parses a wire or stored text into plain values, `Date`, `RegExp` and `ObjectId`.
 * `now` fills `serverDate`. Throws a platform error for bad JSON, a forbidden name or too deep nesting.
 */
export function decode(text: string, now: number): unknown {
  return revive(parseJson(text), now, 0)
}

/** A stored text: only revived when it holds a wrapper at all. */
export function decodeStored(text: string): Record<string, unknown> {
  const parsed = JSON.parse(text) as Record<string, unknown>
  return text.includes('{"$') ? (revive(parsed, 0, 0) as Record<string, unknown>) : parsed
}

/** The stored text of a document: relaxed extended JSON, dates as milliseconds. */
export function encode(value: unknown): string {
  return JSON.stringify(plain(value))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalidParam('the request is not valid JSON')
  }
}

function revive(value: unknown, now: number, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > MAX_DEPTH) throw invalidParam(`nesting deeper than ${MAX_DEPTH} levels`)
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = revive(value[i], now, depth + 1)
    return value
  }
  return reviveObject(value as Record<string, unknown>, now, depth)
}

function reviveObject(object: Record<string, unknown>, now: number, depth: number): unknown {
  const names = Object.keys(object)
  const first = names[0]
  if (names.length === 1 && first !== undefined && first[0] === '$' && Object.hasOwn(wrappers, first)) {
    return wrappers[first]?.(object[first], now)
  }
  for (const name of names) {
    if (isForbidden(name)) throw invalidParam(`field name ${JSON.stringify(name)} is not allowed`)
    object[name] = revive(object[name], now, depth + 1)
  }
  return object
}

/** Names that would reach JavaScript's own object machinery, or that BSON cannot hold. */
function isForbidden(name: string): boolean {
  if (name.includes('\0')) return true
  return (name.includes('__proto__') || name.includes('constructor')) && /(^|\.)(__proto__|constructor)(\.|$)/.test(name)
}

function reviveServerOffset(value: unknown): unknown {
  const { offset = 0 } = revive(value, 0, 0) as { offset?: unknown }
  return offset
}

function regularExpression({ pattern, options }: { pattern: string; options: string }): RegExp {
  try {
    return new RegExp(pattern, options.replace(/[^imsu]/g, ''))
  } catch {
    throw invalidParam(`regular expression /${pattern}/${options} is not valid`)
  }
}

/** JSON-ready copy of a value; what needs no change is shared, not copied. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : { $numberDouble: numberText(value) }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof ObjectId) return { $oid: value.toHexString() }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return plainArray(value)
  return plainObject(value as Record<string, unknown>)
}

function plainArray(values: unknown[]): unknown[] {
  let copy: unknown[] | null = null
  for (let i = 0; i < values.length; i++) {
    const item = plain(values[i])
    if (item !== values[i]) (copy ??= values.slice())[i] = item
  }
  return copy ?? values
}

function plainObject(object: Record<string, unknown>): Record<string, unknown> {
  let copy: Record<string, unknown> | null = null
  for (const name of Object.keys(object)) {
    const item = plain(object[name])
    if (item !== object[name]) (copy ??= { ...object })[name] = item
  }
  return copy ?? object
}

const numberText = (value: number) => (Object.is(value, -0) ? '-0.0' : String(value))
