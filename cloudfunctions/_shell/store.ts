import type { Effect } from '../../domain/kernel/actor'
import type { About, Decision } from '../../domain/kernel/decision'
import type { Hat } from '../../domain/people/hats'
import type { Target } from '../../domain/people/reach'
import { reach, receiptId, type Call } from './call'
import { asStored } from './as-stored'
import { insert, read } from './documents'
import { EFFECTS_GRACE, runEffects } from './effects'
import { Refused } from './refused'
import { savedOver, writeOver, type Stored } from './saving'

const ATTEMPTS = 6

export type { Stored }

/** The document an input names: as it came along with the caller, else, and whenever it is asked for again, as it is now. */
export async function readNamed<Doc>(collection: string, id: string, { brought }: Pick<Call, 'brought'>): Promise<Doc | null> {
  const known = brought.take<Doc>(collection, id)
  return known === undefined ? read<Doc>(collection, id) : known && asStored(collection, known)
}

/** Reads a document the caller may reach under one of the operation's roles; otherwise it does not exist for them. */
export async function readReached<Doc>(collection: string, id: string, call: Call, target: (doc: Doc) => Target): Promise<{ doc: Doc; hat: Hat }> {
  const doc = await readNamed<Doc>(collection, id, call)
  if (!doc) throw new Refused('NOT_FOUND')
  return { doc, hat: reach(call, target(doc)) }
}

/** Creates an aggregate whose `_id` comes from the member and the key, and carries out its effects; a repeat finds what it made. */
export async function create<Doc extends Stored>(collection: string, doc: Doc): Promise<{ doc: Doc; isRepeat: boolean }> {
  if (await insert(collection, doc)) {
    await runEffects(collection, doc)
    return { doc, isRepeat: false }
  }
  const existing = await read<Doc>(collection, doc._id)
  if (!existing) throw new Refused('CONFLICT')
  return { doc: existing, isRepeat: true }
}

export interface Change<Doc extends Stored, Event, Rejection extends string> {
  collection: string
  id: string
  target(doc: Doc): Target
  decide(doc: Doc, hat: Hat): Decision<Event, Rejection>
  evolve(doc: Doc, event: Event): Doc
  /** Notifications and changes elsewhere that follow, without ids. */
  effects?(doc: Doc, event: Event, before: Doc): Omit<Effect, 'id'>[]
}
export type Changed<Doc, Event, Rejection> = { ok: true; doc: Doc; event: Event | null } | { ok: false; rejection: Rejection; about?: About }

/** Read → decide → conditional update, again when somebody was faster; the same key changes nothing and replies from what is stored. */
export async function change<Doc extends Stored, Event, Rejection extends string>(
  call: Call, { collection, id, target, decide, evolve, effects }: Change<Doc, Event, Rejection>,
): Promise<Changed<Doc, Event, Rejection>> {
  const receipt = receiptId(call)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { doc, hat } = await readReached<Doc>(collection, id, call, target)
    if (doc.receipts.some(r => r.id === receipt)) return { ok: true, doc, event: null }
    const decision = decide(doc, hat)
    if (!decision.accepted) return { ok: false, rejection: decision.rejection, about: decision.about }
    const saved = await save(collection, doc, evolve(doc, decision.event), receipt, next => effects?.(next, decision.event, doc) ?? [])
    if (saved) return { ok: true, doc: saved, event: decision.event }
  }
  throw new Refused('CONFLICT')
}

/**
 * Saves `next` over `doc` if nobody changed it since it was read, with the receipt and the effects in the same update,
 * then carries out the effects. Null when somebody was faster.
 */
export async function save<Doc extends Stored>(
  collection: string, doc: Doc, next: Doc, receipt: string, effectsOf: (next: Doc) => Omit<Effect, 'id'>[],
): Promise<Doc | null> {
  const saved = savedOver(doc, next, receipt, effectsOf(next), EFFECTS_GRACE)
  if (!(await writeOver(collection, doc, saved))) return null
  await runEffects(collection, saved)
  return saved
}
