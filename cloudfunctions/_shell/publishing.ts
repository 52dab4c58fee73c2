import type { Effect } from '../../domain/kernel/actor'
import { receiptId, type Call } from './call'
import { EFFECTS_GRACE } from './effects'

/** A new document with what it owes, each effect under an id of the call. */
export const withEffects = <Doc extends { effects: Effect[]; effectsDueAt: number | null }>(doc: Doc, call: Call, effects: Omit<Effect, 'id'>[]): Doc => ({
  ...doc, effects: effects.map((effect, i) => ({ ...effect, id: `${receiptId(call)}-${i}` })),
  effectsDueAt: effects.length ? call.caller.at + EFFECTS_GRACE : null,
})
