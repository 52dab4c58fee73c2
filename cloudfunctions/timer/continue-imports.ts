import type { RosterImport } from '../../domain/papers/roster-import'
import { advanceImport, dropImport } from '../_shell/imports/advance-import'
import { drain } from './due'

/** Imports whose owner stopped asking: those confirmed are finished, the others are thrown away. */
export const continueImports = (until: number): Promise<void> => drain<RosterImport>('imports', 'wakeAt', until, async job =>
  void (job.status === 'saving' ? await advanceImport(job, until) : await dropImport(job)))
