import { reject, type Decision } from '../kernel/decision'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

/** 接单：先到先得，接单的人就是首接负责人；晚一步的人知道是谁接的。 */
export function acceptRequest(request: ResidentRequest, step: Step & { words?: string }): Decision<RequestEvent, 'ALREADY_ACCEPTED' | 'NOT_POSSIBLE_NOW'> {
  if (request.acceptedBy && request.status !== 'submitted' && request.isOpen) return reject('ALREADY_ACCEPTED', { who: request.acceptedBy.name })
  return takeStep('accept', request, step, step.words ? { words: step.words } : {})
}
