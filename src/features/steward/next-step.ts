import { categoryOf } from '@domain/requests/categories'
import type { RequestCard } from '@domain/requests/contract'

/** `accept`, `rotate` and `start` are done on the card; the others open the request, where more is asked for. */
export interface NextStep { key: 'accept' | 'start' | 'rotate' | 'assign' | 'resolve' | 'resume' | 'chase' | 'judge' | 'contact' | 'view'; label: string; isMain: boolean }
const step = (key: NextStep['key'], label: string, isMain: boolean): NextStep => ({ key, label, isMain })

/** The one obvious next step of a card in the queue of the person known to others as `myName`. */
export function nextStep({ status, kind, category, assigneeName }: Pick<RequestCard, 'status' | 'kind' | 'category' | 'assigneeName'>, myName: string): NextStep {
  const isMyWork = assigneeName === myName
  const isPetition = kind === 'proxyPetition'
  switch (status) {
    case 'submitted': return step('accept', isPetition ? '受理' : '接单', true)
    case 'accepted':
      if (isPetition) return step('start', '开始代访', true)
      return categoryOf(category).handling === 'rotate' ? step('rotate', '轮派', true) : step('assign', '派师傅', true)
    case 'assigned': return isMyWork ? step('start', '开始处理', true) : step('contact', '联系师傅', false)
    case 'inProgress': return isMyWork ? step('resolve', isPetition ? '反馈' : '办结', true) : step('contact', '联系师傅', false)
    case 'onHold': return step('resume', '恢复办理', false)
    case 'referred': return step('chase', '催办', true)
    case 'appealed': return step('judge', '处理申诉', true)
    default: return step('view', '查看', false)
  }
}
