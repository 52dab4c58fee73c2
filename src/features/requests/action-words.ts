import type { RequestAction, RequestView } from '@domain/requests/contract'
import { ACTION_LABELS } from '@domain/requests/labels'

type Subject = Pick<RequestView, 'assigneeName' | 'isMine' | 'isUrgent' | 'status' | 'kind'>

/** A step in the words of who takes it, on this request. */
export function actionWords(action: RequestAction, { assigneeName, isMine, isUrgent, status, kind }: Subject): string {
  if (action === 'assign' && assigneeName) return '改派'
  // Sent to oneself by the turn: what is left is to say yes.
  if (action === 'claim' && assigneeName) return '接单'
  if (action === 'reopen') return '没办好'
  if (action === 'setUrgency') return isUrgent ? '改为不急' : '改为急办'
  if (action === 'resume') return isMine ? '回复管家' : status === 'referred' ? '收到回执' : '恢复办理'
  if (kind === 'proxyPetition') return PETITION[action] ?? ACTION_LABELS[action]
  return ACTION_LABELS[action]
}

/** 代访: 受理 → 代访 → 反馈 → 确认. */
const PETITION: Partial<Record<RequestAction, string>> = { accept: '受理委托', start: '开始代访', resolve: '反馈结果', confirm: '确认反馈', assign: '指定承办' }
