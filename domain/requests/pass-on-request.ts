import { reject, type Decision } from '../kernel/decision'
import { isFull, type Candidate } from './assign-request'
import type { RequestEvent, ResidentRequest } from './model'
import { isTheirTurn } from './claim-request'
import { takeStep, type Step } from './take-step'
import { answersFor } from './work-on-request'

type PassOn = Step & { words: string; assignee: Candidate | null }
type PassRejection = 'NOT_ASSIGNED_TO_YOU' | 'ASSIGNEE_UNKNOWN' | 'ASSIGNEE_FULL' | 'NOT_POSSIBLE_NOW'

const has = ({ assignee }: ResidentRequest, { by }: Step): boolean => assignee?.memberId === by.memberId

/** 退单：办不了的写明原因，退回管家重新安排；轮到还没接的，放进抢单池。 */
export function giveBackRequest(request: ResidentRequest, { words, ...step }: Step & { words: string }): Decision<RequestEvent, 'NOT_ASSIGNED_TO_YOU' | 'NOT_POSSIBLE_NOW'> {
  if (!has(request, step)) return reject('NOT_ASSIGNED_TO_YOU')
  const isUnanswered = request.status === 'assigned' && isTheirTurn(request, step.by)
  return takeStep(isUnanswered ? 'passTurn' : 'giveBack', request, step, { words })
}

/** 转单：师傅转给另一位师傅，写明原因。 */
export function transferRequest(request: ResidentRequest, { words, assignee, ...step }: PassOn): Decision<RequestEvent, PassRejection> {
  if (!has(request, step)) return reject('NOT_ASSIGNED_TO_YOU')
  if (!assignee || assignee.memberId === step.by.memberId || assignee.role !== 'engineer') return reject('ASSIGNEE_UNKNOWN')
  return isFull(assignee) ? reject('ASSIGNEE_FULL', { who: assignee.name }) : passedOn('transfer', request, { words, assignee, ...step })
}

/** 移交：首接负责的管家移交给另一位管家，从此由后者负责。 */
export function handOverRequest(request: ResidentRequest, { words, assignee, ...step }: PassOn): Decision<RequestEvent, PassRejection> {
  const isTheirs = answersFor(request, step.by) || step.by.hat !== 'steward'
  if (!isTheirs) return reject('NOT_ASSIGNED_TO_YOU')
  if (!assignee || assignee.role !== 'steward' || assignee.memberId === request.acceptedBy?.memberId) return reject('ASSIGNEE_UNKNOWN')
  return passedOn('handOver', request, { words, assignee, ...step })
}

const passedOn = (action: 'transfer' | 'handOver', request: ResidentRequest, { words, assignee, ...step }: PassOn & { assignee: Candidate }) =>
  takeStep(action, request, step, { words, assignee: { memberId: assignee.memberId, name: assignee.name } })
