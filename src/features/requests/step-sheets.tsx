import type { RequestView } from '@domain/requests/contract'
import { Sheet } from '@/ui'
import { AssignSheet } from './assign-sheet'
import { FollowUpSheet } from './follow-up-sheet'
import { RateSheet } from './rate-sheet'
import { ReopenSheet } from './reopen-sheet'
import { ResolveSheet } from './resolve-sheet'
import type { SheetAction } from './use-steps'

const TITLES = { assign: '派给谁', resolve: '办结', rate: '这次办得怎么样', reopen: '哪里没办好', followUp: '回访结果' } satisfies Record<SheetAction, string>

interface StepSheetsProps { view: RequestView; sheet: SheetAction | null; onClose: () => void; onDone: () => void }

/** The sheet of the step being taken. */
export const StepSheets = ({ view: { requestId, estateId }, sheet, onClose, onDone }: StepSheetsProps) => (
  <Sheet title={sheet ? TITLES[sheet] : ''} isOpen={sheet !== null} onClose={onClose}>
    {sheet === 'assign' && <AssignSheet requestId={requestId} estateId={estateId} onDone={onDone} />}
    {sheet === 'resolve' && <ResolveSheet requestId={requestId} onDone={onDone} />}
    {sheet === 'rate' && <RateSheet requestId={requestId} onDone={onDone} />}
    {sheet === 'reopen' && <ReopenSheet requestId={requestId} onDone={onDone} />}
    {sheet === 'followUp' && <FollowUpSheet requestId={requestId} onDone={onDone} />}
  </Sheet>
)
