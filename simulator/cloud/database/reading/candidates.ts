import { type Interval, type IndexPlan, NESTED, type Plan } from '../planning/plan'
import type { Collection } from '../storage/collection'
import type { Entry, KeyTable } from '../storage/key-table'

export type Candidate = [rid: number, text: string]

const SCAN_PAGE = 200
const MAX_PAGE = 1000

/**
 * Documents that may match, each once, read page by page as they are asked for; in the wanted order when the plan
 * says `sorted`. `expected` sizes the first page.
 */
export function* candidates(collection: Collection, plan: Plan<KeyTable>, expected: number): Generator<Candidate> {
  if (plan.kind === 'scan') return yield* scan(collection)
  if (plan.kind === 'index' && isOneRead(plan.use, expected)) return yield* firstOf(plan.use, expected)
  const uses = plan.kind === 'index' ? [plan.use] : plan.branches
  const [only] = uses
  if (uses.length === 1 && only && !mayRepeat(only)) return yield* withoutKeys(inOrder(only, expected))
  const seen = new Set<number>()
  for (const use of uses) {
    for (const [rid, text] of inOrder(use, expected)) {
      if (seen.has(rid)) continue
      seen.add(rid)
      yield [rid, text]
    }
  }
}

/** An array may file one document under several of the keys read; not under one value, which it has once. */
const mayRepeat = ({ index, intervals, points }: IndexPlan<KeyTable>) =>
  intervals.length > 1 ? index.multikey !== 0 : (index.multikey & ~NESTED) >> points !== 0

/** When all that is read matches and fits one page, no key is needed to go on from. */
const isOneRead = (use: IndexPlan<KeyTable>, expected: number) =>
  use.isExact && use.intervals.length === 1 && !mayRepeat(use) && expected <= MAX_PAGE

function* firstOf({ index, intervals, reverse }: IndexPlan<KeyTable>, expected: number): Generator<Candidate> {
  for (const interval of intervals) yield* index.first(interval, reverse, expected)
}

function* scan(collection: Collection): Generator<Candidate> {
  let last = 0
  for (;;) {
    const rows = collection.rowsAfter(last, SCAN_PAGE)
    for (const row of rows) yield row
    if (rows.length < SCAN_PAGE) return
    last = (rows[rows.length - 1] as Candidate)[0]
  }
}

function* withoutKeys(entries: Iterable<Entry>): Generator<Candidate> {
  for (const [rid, text] of entries) yield [rid, text]
}

function* inOrder({ index, intervals, reverse, sorted }: IndexPlan<KeyTable>, expected: number): Generator<Entry> {
  if (intervals.length === 1 || !sorted) {
    for (const interval of intervals) yield* entriesOf(index, interval, reverse, expected)
    return
  }
  yield* merged(intervals.map((interval) => ({ stem: interval.stem, entries: entriesOf(index, interval, reverse, expected) })), reverse)
}

function* entriesOf(table: KeyTable, interval: Interval, reverse: boolean, expected: number): Generator<Entry> {
  let size = Math.min(Math.max(expected, 1), MAX_PAGE)
  let page = table.page(interval, reverse, size, null)
  for (;;) {
    for (const entry of page) yield entry
    if (page.length < size) return
    const last = page[page.length - 1] as Entry
    size = Math.min(size * 2, MAX_PAGE)
    page = table.page(interval, reverse, size, last)
  }
}

/** Several intervals read side by side by what follows their stems: `in` on one field, ordered by the next. */
function* merged(sources: { stem: number; entries: Generator<Entry> }[], reverse: boolean): Generator<Entry> {
  const heads = sources.flatMap(({ stem, entries }) => advance(stem, entries))
  while (heads.length > 0) {
    let first = 0
    for (let i = 1; i < heads.length; i++) {
      const order = Buffer.compare((heads[i] as Head).suffix, (heads[first] as Head).suffix)
      if (reverse ? order > 0 : order < 0) first = i
    }
    const head = heads[first] as Head
    yield head.entry
    heads.splice(first, 1, ...advance(head.stem, head.entries))
  }
}

interface Head {
  stem: number
  entries: Generator<Entry>
  entry: Entry
  suffix: Buffer
}

function advance(stem: number, entries: Generator<Entry>): Head[] {
  const next = entries.next()
  return next.done ? [] : [{ stem, entries, entry: next.value, suffix: next.value[2].subarray(stem) }]
}
