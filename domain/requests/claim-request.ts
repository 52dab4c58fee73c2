import type { Actor } from '../kernel/actor'
import { reject, type Decision } from '../kernel/decision'
import { MAX_OPEN_WORK } from './assign-request'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

/** 轮到的师傅接单: it was sent to this engineer by the turn, and nobody has answered yet. */
export const isTheirTurn = ({ assignee, respondedAt }: Pick<ResidentRequest, 'assignee' | 'respondedAt'>, { memberId, hat }: Pick<Actor, 'memberId' | 'hat'>): boolean =>
  hat === 'engineer' && respondedAt === null && assignee?.memberId === memberId

type ClaimRejection = 'ALREADY_TAKEN' | 'NOT_OPEN_TO_YOU' | 'TOO_MUCH_IN_HAND' | 'NOT_POSSIBLE_NOW'

/** 抢单、志愿认领：开放认领的事，一人一件先到先得，手上不超过上限。夜里值班的师傅可以接叫到他的急事，轮到的师傅接轮到他的。 */
export function claimRequest(request: ResidentRequest, { openWork, ...step }: Step & { openWork: number }): Decision<RequestEvent, ClaimRejection> {
  const { by } = step
  const isTheirs = isTheirTurn(request, by)
  if (request.assignee && request.isOpen && !isTheirs) return reject('ALREADY_TAKEN', { who: request.assignee.name })
  const isCalled = by.hat === 'engineer' && request.handlerIds.includes(by.memberId)
  const decision = takeStep('claim', request, step)
  if (!decision.accepted || isTheirs) return decision
  if (!isCalled && !(request.openTo as readonly string[]).includes(by.hat)) return reject('NOT_OPEN_TO_YOU')
  return openWork >= (MAX_OPEN_WORK[by.hat] ?? 0) ? reject('TOO_MUCH_IN_HAND') : decision
}
