import type { RequestAction } from '@domain/requests/contract'
import { ACTION_LABELS } from '@domain/requests/labels'
import { Button } from '@/ui'

/** The obvious next step first; three fit beside each other. */
const ORDER: readonly RequestAction[] = ['accept', 'confirm', 'rate', 'resolve', 'start', 'assign', 'reopen', 'withdraw', 'followUp']
const SHORT: Partial<Record<RequestAction, string>> = { reopen: '没办好', confirm: '确认办好了', start: '开始处理' }

interface StepButtonsProps {
  actions: readonly RequestAction[]
  /** Sending somebody again replaces who was sent. */
  isAssigned: boolean
  /** What this person would do next, when it is not the first of the order. */
  main?: RequestAction
  isBusy: boolean
  onTake: (action: RequestAction) => void
}

export function StepButtons({ actions, isAssigned, main, isBusy, onTake }: StepButtonsProps) {
  const rank = (action: RequestAction) => (action === main ? -1 : ORDER.indexOf(action))
  const shown = [...actions].sort((a, b) => rank(a) - rank(b)).slice(0, 3)
  const kind = (action: RequestAction, isFirst: boolean) =>
    action === 'withdraw' ? 'plain' : isFirst && !(action === 'assign' && isAssigned) ? 'primary' : 'ghost'
  const words = (action: RequestAction) => (action === 'assign' && isAssigned ? '改派' : SHORT[action] ?? ACTION_LABELS[action])
  return (
    <>
      {shown.map((action, index) => (
        <Button key={action} kind={kind(action, index === 0)} className={`request-${action}`} disabled={isBusy} onClick={() => onTake(action)}>
          {words(action)}
        </Button>
      ))}
    </>
  )
}

/** Who has just accepted sends somebody; who was sent starts; who has started resolves. */
export const mainAction = (status: string, isMyWork: boolean): RequestAction | undefined => {
  if (status === 'accepted') return 'assign'
  if (status === 'assigned') return isMyWork ? 'start' : 'assign'
  return undefined
}
