import type { Effect } from '../../domain/kernel/actor'
import { MAX_RECEIPTS, append } from '../../domain/kernel/evolve'
import { now } from './clock'
import { plain, updateWhere } from './documents'
import { command } from './sdk'

export interface Stored {
  _id: string
  version: number
  communityId: string
  estateId: string
  receipts: { id: string; at: number }[]
  effects: Effect[]
  effectsDueAt: number | null
  updatedAt: number
}

/** `next` as it is saved over `doc`: one version on, with the receipt and what is owed, which the timer picks up `grace` ms later. */
export function savedOver<Doc extends Stored>(doc: Doc, next: Doc, receipt: string, owed: Omit<Effect, 'id'>[], grace: number): Doc {
  const at = now()
  const effects = [...doc.effects, ...owed.map((effect, i) => ({ ...effect, id: `${receipt}-${i}` }))]
  return plain({
    ...next, version: doc.version + 1, receipts: append(doc.receipts, { id: receipt, at }, MAX_RECEIPTS),
    effects, effectsDueAt: effects.length ? at + grace : null, updatedAt: at,
  })
}

/** False when somebody changed the document since it was read. */
export const writeOver = <Doc extends Stored>(collection: string, doc: Doc, saved: Doc): Promise<boolean> =>
  updateWhere(collection, { _id: doc._id, version: doc.version }, changedFields(doc, saved))

/** Whole top-level fields that differ, each replaced (`set`), since the SDK would merge nested objects. */
export function changedFields(before: object, after: object): Record<string, unknown> {
  const old = before as Record<string, unknown>
  const changed = Object.entries(after).filter(([field, value]) => JSON.stringify(old[field]) !== JSON.stringify(value))
  return Object.fromEntries(changed.map(([field, value]) => [field, command.set(value)]))
}
