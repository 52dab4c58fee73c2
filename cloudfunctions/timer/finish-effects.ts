import { runEffects } from '../_shell/effects'
import type { Stored } from '../_shell/store'
import { drain } from './due'

/** What a save promised and a crash or a failed push left undone. */
export const finishEffects = (collection: string, until: number): Promise<void> =>
  drain<Stored>(collection, 'effectsDueAt', until, doc => runEffects(collection, doc))
