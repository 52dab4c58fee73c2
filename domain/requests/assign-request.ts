import { reject, type Decision } from '../kernel/decision'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

export interface AssignRequest extends Step { assignee: { memberId: string; name: string } | null; words?: string }

/** 派单：只能派给本小区在册的师傅或管家；派给自己就是自己办。 */
export function assignRequest(request: ResidentRequest, { assignee, words, ...step }: AssignRequest): Decision<RequestEvent, 'ASSIGNEE_UNKNOWN' | 'NOT_POSSIBLE_NOW'> {
  if (!assignee) return reject('ASSIGNEE_UNKNOWN')
  return takeStep('assign', request, step, { assignee, ...(words ? { words } : {}) })
}
