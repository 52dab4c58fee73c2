import type { RequestAction, RequestView } from '@domain/requests/contract'
import { Button } from '@/ui'
import { actionWords } from './action-words'

/** The obvious next step first. */
const ORDER: readonly RequestAction[] = [
  'accept', 'claim', 'confirm', 'rate', 'grantAppeal', 'upholdAppeal', 'chase', 'resume', 'resolve', 'start', 'assign', 'reopen', 'appeal', 'nudge', 'withdraw',
  'followUp', 'hold', 'refer', 'giveBack', 'transfer', 'handOver', 'decline', 'merge', 'settleFee', 'charge', 'waiveFee', 'setUrgency', 'note',
]
const BESIDE = 3

/** At most three beside each other; what is more stands behind 更多. */
export function arranged(actions: readonly RequestAction[], main: RequestAction | undefined): { shown: RequestAction[]; rest: RequestAction[] } {
  const rank = (action: RequestAction) => (action === main ? -1 : ORDER.indexOf(action))
  const sorted = [...actions].sort((a, b) => rank(a) - rank(b))
  const count = sorted.length > BESIDE ? BESIDE - 1 : BESIDE
  return { shown: sorted.slice(0, count), rest: sorted.slice(count) }
}

interface StepButtonsProps { shown: readonly RequestAction[]; hasMore: boolean; view: RequestView; isBusy: boolean; onTake: (action: RequestAction | 'more') => void }

export function StepButtons({ shown, hasMore, view, isBusy, onTake }: StepButtonsProps) {
  const kind = (action: RequestAction, isFirst: boolean) => {
    if (action === 'withdraw' || action === 'note') return 'plain'
    return isFirst && !(action === 'assign' && view.assigneeName) && action !== 'nudge' ? 'primary' : 'ghost'
  }
  return (
    <>
      {shown.map((action, index) => (
        <Button key={action} kind={kind(action, index === 0)} className={`request-${action}`} disabled={isBusy} onClick={() => onTake(action)}>
          {actionWords(action, view)}
        </Button>
      ))}
      {hasMore && <Button kind="plain" className="request-more" disabled={isBusy} onClick={() => onTake('more')}>更多</Button>}
    </>
  )
}

/** Who has just accepted sends somebody; who was sent starts; who has started resolves. */
export const mainAction = (status: string, isMyWork: boolean): RequestAction | undefined => {
  if (status === 'accepted') return 'assign'
  if (status === 'assigned') return isMyWork ? 'start' : 'assign'
  return undefined
}
