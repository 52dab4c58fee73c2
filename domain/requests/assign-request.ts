import { reject, type Decision } from '../kernel/decision'
import type { Role } from '../kernel/roles'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

/** 在手的事的上限: open work one person may have, by role. */
export const MAX_OPEN_WORK: Partial<Record<Role, number>> = { engineer: 15, partyMember: 3, steward: 40, siteManager: 40 }

/** Somebody who could be sent, with how much they have in hand. */
export interface Candidate { memberId: string; name: string; role: Role; openWork: number }
export interface AssignRequest extends Step {
  assignee: Candidate | null
  words?: string
  /** 改派: on purpose somebody else than who has it now. */
  isChange?: boolean
}
type AssignRejection = 'ASSIGNEE_UNKNOWN' | 'ASSIGNEE_FULL' | 'ALREADY_ASSIGNED' | 'NOT_POSSIBLE_NOW'

export const isFull = ({ role, openWork }: Candidate): boolean => openWork >= (MAX_OPEN_WORK[role] ?? 0)

/** 派单：只能派给本小区在册的师傅或管家，手上不超过上限；派给自己就是自己办。别人刚派过的，要改派才行。 */
export function assignRequest(request: ResidentRequest, { assignee, words, isChange, ...step }: AssignRequest): Decision<RequestEvent, AssignRejection> {
  if (!assignee || (request.kind === 'proxyPetition' && assignee.role !== 'steward')) return reject('ASSIGNEE_UNKNOWN')
  const isTaken = request.assignee && (request.status === 'assigned' || request.status === 'inProgress')
  if (isTaken && !isChange) return reject('ALREADY_ASSIGNED', { who: request.assignee!.name })
  if (isFull(assignee)) return reject('ASSIGNEE_FULL', { who: assignee.name })
  return takeStep('assign', request, step, { assignee: { memberId: assignee.memberId, name: assignee.name }, ...(words ? { words } : {}) })
}
