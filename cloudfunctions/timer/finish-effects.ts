import { now } from '../_shell/clock'
import { updateWhere } from '../_shell/documents'
import { EFFECTS_GRACE, runEffects } from '../_shell/effects'
import type { Stored } from '../_shell/store'
import { drain } from './due'

/**
 * What a save promised and a crash or a failed push left undone. Each document is put off before it is worked on, so that
 * two runs do not take it together and one that keeps failing waits its turn behind the others.
 */
export const finishEffects = (collection: string, until: number): Promise<void> =>
  drain<Stored>(collection, 'effectsDueAt', until, async doc => {
    const { _id, version, effectsDueAt } = doc
    if (await updateWhere(collection, { _id, version, effectsDueAt }, { effectsDueAt: now() + EFFECTS_GRACE })) await runEffects(collection, doc)
  })
