import type { Effect } from '../../domain/kernel/actor'
import { now } from './clock'
import { updateWhere } from './documents'
import { EFFECTS_GRACE } from './effects'
import { command } from './sdk'

/**
 * Where many want the same thing at once: one update whose condition is that there is still one left (design §4).
 * `path` counts what is left; the owed effect is saved with it. False when it went to somebody else, or is already ours.
 */
export const takePlace = (collection: string, { id, path, guard, pushed, effect, alsoOwed = [], more = {} }: {
  id: string; path: string; guard: Record<string, unknown>; pushed: Record<string, unknown>; effect: { id: string; type: string }
  /** What else follows, after the effect. */
  alsoOwed?: Effect[]
  /** Whatever else the same update says. */
  more?: Record<string, unknown>
}): Promise<boolean> => updateWhere(collection, { _id: id, status: 'open', [path]: command.gt(0), ...guard }, {
  [path]: command.inc(-1), version: command.inc(1), updatedAt: now(), effectsDueAt: now() + EFFECTS_GRACE,
  effects: command.push([{ ...effect, data: {} }, ...alsoOwed]),
  ...Object.fromEntries(Object.entries(pushed).map(([field, value]) => [field, command.push([value])])),
  ...more,
})
