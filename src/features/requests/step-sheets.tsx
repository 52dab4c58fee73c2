import type { RequestAction, RequestView } from '@domain/requests/contract'
import { Sheet } from '@/ui'
import { actionWords } from './action-words'
import { AssignSheet } from './assign-sheet'
import { FollowUpSheet } from './follow-up-sheet'
import { MergeSheet } from './merge-sheet'
import { MoreSteps } from './more-steps'
import { RateSheet } from './rate-sheet'
import { ResolveSheet } from './resolve-sheet'
import { StepFormSheet } from './step-form-sheet'
import { STEP_FORMS, isFormAction } from './step-forms'
import type { SheetAction } from './use-steps'

const TITLES: Partial<Record<SheetAction, string>> = { assign: '派给谁', resolve: '办结', rate: '这次办得怎么样', followUp: '回访结果', merge: '并入哪一件', more: '更多办理' }
const titleOf = (sheet: SheetAction, view: RequestView): string => {
  if (sheet === 'resume' && view.isMine) return '回复管家'
  if (sheet === 'accept') return actionWords(sheet, view)
  return sheet !== 'more' && isFormAction(sheet) ? STEP_FORMS[sheet].title : TITLES[sheet] ?? ''
}

interface StepSheetsProps { view: RequestView; sheet: SheetAction | null; rest: readonly RequestAction[]; onTake: (action: RequestAction) => void; onClose: () => void; onDone: () => void }

/** The sheet of the step being taken. */
export const StepSheets = ({ view, sheet, rest, onTake, onClose, onDone }: StepSheetsProps) => {
  const { requestId } = view
  return (
    <Sheet title={sheet ? titleOf(sheet, view) : ''} isOpen={sheet !== null} onClose={onClose}>
      {sheet === 'more' && <MoreSteps actions={rest} view={view} onTake={onTake} />}
      {sheet === 'assign' && <AssignSheet view={view} onDone={onDone} />}
      {sheet === 'resolve' && <ResolveSheet view={view} onDone={onDone} />}
      {sheet === 'rate' && <RateSheet requestId={requestId} onDone={onDone} />}
      {sheet === 'followUp' && <FollowUpSheet requestId={requestId} onDone={onDone} />}
      {sheet === 'merge' && <MergeSheet requestId={requestId} onDone={onDone} />}
      {sheet !== null && sheet !== 'more' && isFormAction(sheet) && <StepFormSheet key={sheet} action={sheet} view={view} onDone={onDone} />}
    </Sheet>
  )
}
