import { reject, type Decision } from '../kernel/decision'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'
import { answersFor } from './work-on-request'

type WithWords = Step & { words: string }

/** 收费：写明项目和金额（分），办的人登记；没有收讫或减免之前可以改。 */
export function chargeRequest(request: ResidentRequest, { words, amount, ...step }: WithWords & { amount: number }): Decision<RequestEvent, 'NOT_ASSIGNED_TO_YOU' | 'FEE_SETTLED' | 'NOT_POSSIBLE_NOW'> {
  if (!answersFor(request, step.by)) return reject('NOT_ASSIGNED_TO_YOU')
  if (request.fee && request.fee.status !== 'due') return reject('FEE_SETTLED')
  return takeStep('charge', request, step, { words, amount })
}

/** 减免：困难群体的费用由管家或上级写明理由减免（item 27）。 */
export function waiveFee(request: ResidentRequest, { words, ...step }: WithWords): Decision<RequestEvent, 'NO_FEE_DUE' | 'NOT_POSSIBLE_NOW'> {
  return request.fee?.status === 'due' ? takeStep('waiveFee', request, step, { words, amount: request.fee.amount }) : reject('NO_FEE_DUE')
}

/** 收讫：钱收到了。 */
export function settleFee(request: ResidentRequest, step: Step): Decision<RequestEvent, 'NO_FEE_DUE' | 'NOT_POSSIBLE_NOW'> {
  return request.fee?.status === 'due' ? takeStep('settleFee', request, step, { amount: request.fee.amount }) : reject('NO_FEE_DUE')
}
