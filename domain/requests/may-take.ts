import type { Actor } from '../kernel/actor'
import type { Role } from '../kernel/roles'
import { mayAppeal, mayJudge } from './appeal-request'
import { REOPEN_WITHIN } from './clocks'
import { isTheirTurn } from './claim-request'
import type { ResidentRequest } from './model'
import { mayNudge } from './nudge-request'
import { ACTIONS, type RequestAction } from './step-contract'
import { TRANSITIONS } from './transitions'
import { answersFor, isInHand } from './work-on-request'

/** `roles`: every hat under which this person reaches the request; permissions are their union (交叉任职). */
export interface Viewer { memberId: string; roles: readonly Role[]; at: number }
type Guard = (request: ResidentRequest, by: Pick<Actor, 'memberId' | 'hat'>, at: number) => boolean

/** Exactly the steps this viewer may take now, the commonest first. */
export const actionsOf = (request: ResidentRequest, { memberId, roles, at }: Viewer): RequestAction[] =>
  ACTIONS.filter(action => roles.some(role => mayTake(action, request, { memberId, hat: role }, at)))

function mayTake(action: RequestAction, request: ResidentRequest, by: { memberId: string; hat: Role }, at: number): boolean {
  const { from, roles } = TRANSITIONS[action]
  if (!(from as readonly string[]).includes(request.status) || !(roles as readonly Role[]).includes(by.hat)) return false
  return GUARDS[action]?.(request, by, at) ?? true
}

const has: Guard = ({ assignee }, { memberId }) => assignee?.memberId === memberId
const isFeeDue: Guard = ({ fee }) => fee?.status === 'due'
const judges: Guard = (request, { memberId }) => mayJudge(request, memberId)

/** What must hold beside the table; the same conditions that the decisions check. */
const GUARDS: Partial<Record<RequestAction, Guard>> = {
  claim: (request, by) => isTheirTurn(request, by)
    || (request.assignee === null && ((request.openTo as readonly string[]).includes(by.hat) || (by.hat === 'engineer' && request.handlerIds.includes(by.memberId)))),
  start: isInHand,
  resolve: (request, by) => (request.status === 'referred' ? answersFor(request, by) : isInHand(request, by)),
  hold: answersFor,
  resume: (request, by) => (by.hat === 'resident' ? request.hold?.reason === 'resident' : answersFor(request, by)),
  giveBack: has,
  transfer: has,
  handOver: (request, by) => by.hat !== 'steward' || answersFor(request, by),
  merge: ({ hasDuplicates }) => !hasDuplicates,
  rate: ({ rating }) => rating === null,
  followUp: ({ followUp }) => followUp?.status === 'open',
  reopen: ({ resolvedAt }, _, at) => resolvedAt !== null && at <= resolvedAt + REOPEN_WITHIN,
  appeal: (request, _, at) => mayAppeal(request, at),
  grantAppeal: judges,
  upholdAppeal: judges,
  nudge: (request, _, at) => mayNudge(request, at),
  charge: (request, by) => answersFor(request, by) && (request.fee === null || request.fee.status === 'due'),
  waiveFee: isFeeDue,
  settleFee: isFeeDue,
}
