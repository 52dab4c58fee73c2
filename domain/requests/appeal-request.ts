import { reject, type Decision } from '../kernel/decision'
import { REOPEN_WITHIN } from './clocks'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

type WithWords = Step & { words: string }
type Appealed = Pick<ResidentRequest, 'hasAppealed' | 'closedAt'>

export const mayAppeal = ({ hasAppealed, closedAt }: Appealed, at: number): boolean => !hasAppealed && closedAt !== null && at <= closedAt + REOPEN_WITHIN
/** 申诉由答复人之外的人处理。 */
export const mayJudge = ({ declinedBy }: Pick<ResidentRequest, 'declinedBy'>, memberId: string): boolean => declinedBy?.memberId !== memberId

/** 申诉：对不予受理或办结的结果不服，十五天内一次，由上一级处理（item 28）。 */
export function appealRequest(request: ResidentRequest, { words, ...step }: WithWords): Decision<RequestEvent, 'ALREADY_APPEALED' | 'APPEAL_TOO_LATE' | 'NOT_POSSIBLE_NOW'> {
  const decision = takeStep('appeal', request, step, { words })
  if (!decision.accepted) return decision
  if (request.hasAppealed) return reject('ALREADY_APPEALED')
  return mayAppeal(request, step.at) ? decision : reject('APPEAL_TOO_LATE')
}

/** 申诉成立就重新办，不成立就维持原答复并结单；都写明理由。 */
export function judgeAppeal(request: ResidentRequest, { isGranted, words, ...step }: WithWords & { isGranted: boolean }): Decision<RequestEvent, 'NOT_YOUR_APPEAL' | 'NOT_POSSIBLE_NOW'> {
  if (!mayJudge(request, step.by.memberId)) return reject('NOT_YOUR_APPEAL')
  return takeStep(isGranted ? 'grantAppeal' : 'upholdAppeal', request, step, { words })
}
