import type { Effect } from '../../domain/kernel/actor'
import type { Estate, PlaceCode } from '../../domain/places/model'
import { receiptId, type Call } from './call'
import { EFFECTS_GRACE } from './effects'

/** The code put up where a post or day is held. */
export const codeFor = (estate: Estate, { scene, kind, refId, label, at }: { scene: string; kind: PlaceCode['kind']; refId: string; label: string; at: number }): PlaceCode => ({
  _id: scene, kind, communityId: estate.communityId, estateId: estate._id, estateName: estate.name, buildingId: null, unit: null,
  refId, label, status: 'active', fileId: null, createdAt: at,
})

/** A new document with what it owes, each effect under an id of the call. */
export const withEffects = <Doc extends { effects: Effect[]; effectsDueAt: number | null }>(doc: Doc, call: Call, effects: Omit<Effect, 'id'>[]): Doc => ({
  ...doc, effects: effects.map((effect, i) => ({ ...effect, id: `${receiptId(call)}-${i}` })),
  effectsDueAt: effects.length ? call.caller.at + EFFECTS_GRACE : null,
})
