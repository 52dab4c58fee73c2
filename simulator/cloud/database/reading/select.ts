import { decodeStored } from '../documents/extended-json'
import { distanceIn, type Near, nearOf } from '../geo/near'
import { sortKey } from '../keys/sort-key'
import { isExact } from '../planning/span'
import { valueKey } from '../keys/key-writer'
import { compileFilter } from '../matching/matcher'
import { choosePlan } from '../planning/choose-plan'
import type { Plan } from '../planning/plan'
import type { Collection } from '../storage/collection'
import type { KeyTable } from '../storage/key-table'
import type { Document, Filter, SortField } from '../types'
import { candidates } from './candidates'
import type { Cost } from './cost'
import type { View } from '../transactions/view'

export interface Selection {
  filter: Filter
  order: SortField[]
  offset: number
  limit: number
}

/** A chosen document; `rid` is null when it exists in a transaction alone. */
export interface Found {
  rid: number | null
  text: string
  /** The document, where it had to be read from the text to be chosen. */
  document?: Document
}

export const documentOf = ({ document, text }: Found): Document => document ?? decodeStored(text)

/** The documents of a selection, as this view of the collection has them. */
export function select(collection: Collection, selection: Selection, view: View | null, cost: Cost): Found[] {
  const id = selection.filter._id
  if (isExact(id) && id !== null) return byId(collection, id, selection, view, cost)
  const plan = choosePlan(collection.tables, selection.filter, selection.order)
  cost.index = indexName(plan)
  const near = nearOf(selection.filter, collection)
  if (near && selection.order.length === 0) return nearestFirst(matching(collection, plan, selection, view, cost), near, selection)
  const sorted = selection.order.length === 0 || (plan.kind === 'index' && plan.use.sorted)
  if (sorted && !view?.changes(collection).size) return inPlanOrder(collection, plan, selection, cost)
  return sortedAfterwards(matching(collection, plan, selection, view, cost), selection)
}

function byId(collection: Collection, id: unknown, { filter, offset, limit }: Selection, view: View | null, cost: Cost): Found[] {
  cost.index = '_id_'
  const matches = Object.keys(filter).length > 1 ? compileFilter(filter) : null
  const key = valueKey(id)
  const row = view ? view.get(collection, key) : collection.get(key)
  if (!row) return []
  cost.examined++
  if (offset > 0 || limit < 1) return []
  if (!matches) return [row]
  const document = decodeStored(row.text)
  return matches(document) ? [{ ...row, document }] : []
}

function inPlanOrder(collection: Collection, plan: Plan<KeyTable>, selection: Selection, cost: Cost): Found[] {
  const matches = isExactPlan(plan) ? null : compileFilter(selection.filter)
  const found: Found[] = []
  const wanted = selection.offset + selection.limit
  let matched = 0
  for (const [rid, text] of candidates(collection, plan, wanted)) {
    examine(collection, plan, selection, cost)
    const document = matches ? decodeStored(text) : undefined
    if (matches && document && !matches(document)) continue
    if (++matched > selection.offset) found.push({ rid, text, document })
    if (matched >= wanted) break
  }
  return found
}

/** Whether all that the plan finds matches. */
function isExactPlan(plan: Plan<KeyTable>): boolean {
  if (plan.kind === 'scan') return false
  return plan.kind === 'index' ? plan.use.isExact : plan.isExact
}

type Match = Required<Found>

function matching(collection: Collection, plan: Plan<KeyTable>, selection: Selection, view: View | null, cost: Cost): Match[] {
  const matches = compileFilter(selection.filter)
  const changed = view?.changes(collection)
  const found: Match[] = []
  for (const [rid, text] of candidates(collection, plan, Infinity)) {
    examine(collection, plan, selection, cost)
    const document = decodeStored(text)
    if (changed?.size && changed.has(valueKey(document._id).toString('latin1'))) continue
    if (!matches || matches(document)) found.push({ rid, text, document })
  }
  for (const row of changed?.values() ?? []) {
    const document = row && decodeStored(row.text)
    if (row && document && (!matches || matches(document))) found.push({ ...row, document })
  }
  return found
}

function sortedAfterwards(found: Match[], { order, offset, limit }: Selection): Found[] {
  if (order.length === 0) return found.slice(offset, offset + limit)
  const ranked = found.map((match) => ({ match, key: sortKey(match.document, order) }))
  ranked.sort((a, b) => Buffer.compare(a.key, b.key))
  return ranked.slice(offset, offset + limit).map(({ match }) => match)
}

function nearestFirst(found: Match[], near: Near, { offset, limit }: Selection): Found[] {
  const ranked = found.map((match) => ({ match, metres: distanceIn(match.document, near) }))
  ranked.sort((a, b) => a.metres - b.metres)
  return ranked.slice(offset, offset + limit).map(({ match }) => match)
}

function examine(collection: Collection, plan: Plan<KeyTable>, { filter, order }: Selection, cost: Cost): void {
  if (plan.kind === 'scan') cost.scanned(collection.name, filter, order)
  else cost.examined++
}

function indexName(plan: Plan<KeyTable>): string | null {
  if (plan.kind === 'scan') return null
  return plan.kind === 'index' ? plan.use.index.name : [...new Set(plan.branches.map(({ index }) => index.name))].join('+')
}
