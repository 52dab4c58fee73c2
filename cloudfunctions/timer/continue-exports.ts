import type { LedgerExport } from '../../domain/requests/ledger-export'
import { advanceExport } from '../_shell/exports/advance-export'
import { drain } from './due'

/** Workbooks whose owner stopped asking. */
export const continueExports = (until: number): Promise<void> =>
  drain<LedgerExport>('requestExports', 'wakeAt', until, async job => void (await advanceExport(job, until)))
