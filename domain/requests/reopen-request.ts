import { reject, type Decision } from '../kernel/decision'
import { REOPEN_WITHIN } from './clocks'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

/** 没办好，重新处理：办结后十五天内，回到原来的管家手里。 */
export function reopenRequest(request: ResidentRequest, { words, ...step }: Step & { words: string }): Decision<RequestEvent, 'REOPEN_TOO_LATE' | 'NOT_POSSIBLE_NOW'> {
  const decision = takeStep('reopen', request, step, { words })
  const isLate = request.resolvedAt === null || step.at > request.resolvedAt + REOPEN_WITHIN
  return decision.accepted && isLate ? reject('REOPEN_TOO_LATE') : decision
}
