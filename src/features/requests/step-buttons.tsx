import type { RequestAction, RequestView } from '@domain/requests/contract'
import { Button } from '@/ui'
import { actionWords } from './action-words'
import { buttonKind } from './step-order'

interface StepButtonsProps { shown: readonly RequestAction[]; hasMore: boolean; view: RequestView; isBusy: boolean; onTake: (action: RequestAction | 'more') => void }

export const StepButtons = ({ shown, hasMore, view, isBusy, onTake }: StepButtonsProps) => (
  <>
    {shown.map((action, index) => (
      <Button key={action} kind={buttonKind(action, index === 0, view)} className={`request-${action}`} disabled={isBusy} onClick={() => onTake(action)}>
        {actionWords(action, view)}
      </Button>
    ))}
    {hasMore && <Button kind="plain" className="request-more" disabled={isBusy} onClick={() => onTake('more')}>更多</Button>}
  </>
)
