import type { Role } from '../kernel/roles'
import type { RequestAction } from './contract'
import type { RequestEvent, RequestStatus } from './model'

export interface Transition {
  event: RequestEvent['type']
  from: readonly RequestStatus[]
  /** Null: the state stays. */
  to: RequestStatus | null
  roles: readonly Role[]
}

const HANDLERS = ['engineer', 'steward', 'siteManager'] as const
const DISPATCHERS = ['steward', 'siteManager'] as const
/** Who calls back: above those who did the work. */
const SUPERVISORS = ['siteManager', 'communityOfficer'] as const
const RESIDENT = ['resident'] as const

/** 诉求的一生: every legal step, who takes it, and where it leads. The only table; histories are checked against it. */
export const TRANSITIONS = {
  accept: { event: 'RequestAccepted', from: ['submitted'], to: 'accepted', roles: DISPATCHERS },
  assign: { event: 'RequestAssigned', from: ['accepted', 'assigned', 'inProgress'], to: 'assigned', roles: DISPATCHERS },
  start: { event: 'RequestStarted', from: ['accepted', 'assigned'], to: 'inProgress', roles: HANDLERS },
  resolve: { event: 'RequestResolved', from: ['accepted', 'assigned', 'inProgress'], to: 'resolved', roles: HANDLERS },
  confirm: { event: 'RequestConfirmed', from: ['resolved'], to: 'closed', roles: RESIDENT },
  rate: { event: 'RequestRated', from: ['closed'], to: null, roles: RESIDENT },
  reopen: { event: 'RequestReopened', from: ['resolved', 'closed'], to: 'accepted', roles: RESIDENT },
  followUp: { event: 'RequestFollowedUp', from: ['closed'], to: null, roles: SUPERVISORS },
  sendBack: { event: 'RequestSentBack', from: ['closed'], to: 'accepted', roles: SUPERVISORS },
  withdraw: { event: 'RequestWithdrawn', from: ['submitted', 'accepted', 'assigned'], to: 'withdrawn', roles: RESIDENT },
} satisfies Record<RequestAction | 'sendBack', Transition>

/** What time alone does; only the timer takes these. */
export const TIMED = {
  escalate: { event: 'RequestEscalated', from: ['submitted', 'accepted', 'assigned', 'inProgress'], to: null, roles: ['timer'] },
  warn: { event: 'RequestClosingSoon', from: ['resolved'], to: null, roles: ['timer'] },
  closeBySilence: { event: 'RequestClosedBySilence', from: ['resolved'], to: 'closed', roles: ['timer'] },
} satisfies Record<string, Transition>

export const CLOSED: readonly RequestStatus[] = ['closed', 'withdrawn']

/** Where an event leads from a state; null when the table does not know the step. */
export function nextStatus(from: RequestStatus, event: RequestEvent['type']): RequestStatus | null {
  const step = [...Object.values(TRANSITIONS), ...Object.values(TIMED)].find(t => t.event === event) as Transition | undefined
  if (!step?.from.includes(from)) return null
  return step.to ?? from
}
