import type { RequestCard } from '@domain/requests/contract'

/** `accept` and `start` are done on the card; the others open the request, where more is asked for. */
export interface NextStep { key: 'accept' | 'start' | 'assign' | 'resolve' | 'contact' | 'view'; label: string; isMain: boolean }
const step = (key: NextStep['key'], label: string, isMain: boolean): NextStep => ({ key, label, isMain })

/** The one obvious next step of a card in the queue of the person known to others as `myName`. */
export function nextStep(card: Pick<RequestCard, 'status' | 'assigneeName'>, myName: string): NextStep {
  const isMyWork = card.assigneeName === myName
  if (card.status === 'submitted') return step('accept', '接单', true)
  if (card.status === 'accepted') return step('assign', '派师傅', true)
  if (card.status === 'assigned') return isMyWork ? step('start', '开始处理', true) : step('contact', '联系师傅', false)
  if (card.status === 'inProgress') return isMyWork ? step('resolve', '办结', true) : step('contact', '联系师傅', false)
  return step('view', '查看', false)
}
