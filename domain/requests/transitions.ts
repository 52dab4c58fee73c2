import type { Role } from '../kernel/roles'
import type { RequestAction } from './contract'
import type { RequestEvent, RequestStatus } from './model'

/** What a step cannot be taken without; the contract's input of the step asks for exactly these. */
export type Need = 'reason' | 'person' | 'date' | 'agency' | 'original' | 'amount'

export interface Transition {
  event: RequestEvent['type']
  from: readonly RequestStatus[]
  /** Null: the state stays. `back`: the state before the hold or the referral, which the event names. */
  to: RequestStatus | 'back' | null
  roles: readonly Role[]
  needs?: readonly Need[]
}

const HANDLERS = ['engineer', 'partyMember', 'steward', 'siteManager'] as const
const TAKERS = ['engineer', 'partyMember'] as const
/** The community's officers decide where the estate has no manager and where a 代访 is theirs. */
const DISPATCHERS = ['steward', 'siteManager', 'communityOfficer'] as const
const JUDGES = ['siteManager', 'communityOfficer'] as const
const STAFF = ['engineer', 'steward', 'siteManager', 'communityOfficer'] as const
const RESIDENT = ['resident'] as const

const IN_HAND = ['accepted', 'assigned', 'inProgress'] as const
const PAUSED = ['onHold', 'referred'] as const
const RUNNING = ['submitted', ...IN_HAND] as const
const REASON = ['reason'] as const

/** 诉求的一生: every legal step, who takes it, what it needs, and where it leads. The only table; histories are checked against it. */
export const TRANSITIONS = {
  accept: { event: 'RequestAccepted', from: ['submitted'], to: 'accepted', roles: DISPATCHERS },
  claim: { event: 'RequestClaimed', from: ['submitted', 'accepted', 'assigned'], to: 'assigned', roles: TAKERS },
  assign: { event: 'RequestAssigned', from: RUNNING, to: 'assigned', roles: DISPATCHERS, needs: ['person'] },
  start: { event: 'RequestStarted', from: ['accepted', 'assigned'], to: 'inProgress', roles: [...HANDLERS, 'communityOfficer'] },
  hold: { event: 'RequestHeld', from: IN_HAND, to: 'onHold', roles: [...HANDLERS, 'communityOfficer'], needs: ['reason', 'date'] },
  resume: { event: 'RequestResumed', from: PAUSED, to: 'back', roles: [...HANDLERS, 'communityOfficer', ...RESIDENT] },
  refer: { event: 'RequestReferred', from: IN_HAND, to: 'referred', roles: DISPATCHERS, needs: ['reason', 'agency', 'date'] },
  chase: { event: 'RequestChased', from: ['referred'], to: null, roles: DISPATCHERS, needs: ['reason', 'date'] },
  /** 轮到的师傅还没接单就退: nobody has answered yet, so it waits as it was filed. */
  passTurn: { event: 'RequestTurnPassed', from: ['assigned'], to: 'submitted', roles: ['engineer'], needs: REASON },
  giveBack: { event: 'RequestReturned', from: ['assigned', 'inProgress'], to: 'accepted', roles: TAKERS, needs: REASON },
  transfer: { event: 'RequestTransferred', from: ['assigned', 'inProgress'], to: 'assigned', roles: ['engineer'], needs: ['reason', 'person'] },
  handOver: { event: 'RequestHandedOver', from: [...IN_HAND, ...PAUSED], to: null, roles: DISPATCHERS, needs: ['reason', 'person'] },
  resolve: { event: 'RequestResolved', from: [...IN_HAND, 'referred'], to: 'resolved', roles: [...HANDLERS, 'communityOfficer'], needs: REASON },
  decline: { event: 'RequestDeclined', from: RUNNING, to: 'declined', roles: DISPATCHERS, needs: REASON },
  merge: { event: 'RequestMerged', from: RUNNING, to: 'duplicate', roles: DISPATCHERS, needs: ['original'] },
  confirm: { event: 'RequestConfirmed', from: ['resolved'], to: 'closed', roles: RESIDENT },
  rate: { event: 'RequestRated', from: ['closed'], to: null, roles: RESIDENT },
  reopen: { event: 'RequestReopened', from: ['resolved', 'closed'], to: 'accepted', roles: RESIDENT, needs: REASON },
  appeal: { event: 'RequestAppealed', from: ['declined', 'closed'], to: 'appealed', roles: RESIDENT, needs: REASON },
  grantAppeal: { event: 'RequestAppealGranted', from: ['appealed'], to: 'accepted', roles: JUDGES, needs: REASON },
  upholdAppeal: { event: 'RequestAppealUpheld', from: ['appealed'], to: 'closed', roles: JUDGES, needs: REASON },
  nudge: { event: 'RequestNudged', from: [...RUNNING, ...PAUSED, 'appealed'], to: null, roles: RESIDENT },
  note: { event: 'RequestNoted', from: [...RUNNING, ...PAUSED, 'resolved', 'closed', 'declined', 'appealed'], to: null, roles: STAFF, needs: REASON },
  charge: { event: 'RequestCharged', from: ['assigned', 'inProgress', 'resolved'], to: null, roles: ['engineer', 'steward', 'siteManager'], needs: ['reason', 'amount'] },
  waiveFee: { event: 'RequestFeeWaived', from: ['assigned', 'inProgress', 'resolved', 'closed'], to: null, roles: DISPATCHERS, needs: REASON },
  settleFee: { event: 'RequestFeeSettled', from: ['assigned', 'inProgress', 'resolved', 'closed'], to: null, roles: ['engineer', 'steward', 'siteManager'] },
  setUrgency: { event: 'RequestUrgencyChanged', from: RUNNING, to: null, roles: DISPATCHERS, needs: REASON },
  followUp: { event: 'RequestFollowedUp', from: ['closed'], to: null, roles: JUDGES, needs: REASON },
  /** 回访后退回重办: what the call back found unsolved. */
  sendBack: { event: 'RequestSentBack', from: ['closed'], to: 'accepted', roles: JUDGES, needs: REASON },
  withdraw: { event: 'RequestWithdrawn', from: ['submitted', 'accepted', 'assigned', ...PAUSED], to: 'withdrawn', roles: RESIDENT },
} satisfies Record<RequestAction | 'sendBack' | 'passTurn', Transition>

const TIMER = ['timer'] as const
/** 任职的人: who leaves the office they held. */
const OFFICES = ['engineer', 'steward', 'siteManager', 'communityOfficer', 'branchSecretary'] as const
/** What time alone does, what the estate set beforehand, and what the end of somebody's term does; nobody takes these. */
export const TIMED = {
  remind: { event: 'RequestDueSoon', from: [...RUNNING, 'appealed'], to: null, roles: TIMER },
  escalate: { event: 'RequestEscalated', from: [...RUNNING, 'referred', 'appealed'], to: null, roles: TIMER },
  endHold: { event: 'RequestHoldEnded', from: ['onHold'], to: 'back', roles: TIMER },
  chaseDue: { event: 'RequestChaseDue', from: ['referred'], to: null, roles: TIMER },
  warn: { event: 'RequestClosingSoon', from: ['resolved'], to: null, roles: TIMER },
  closeBySilence: { event: 'RequestClosedBySilence', from: ['resolved'], to: 'closed', roles: TIMER },
  moveWithOriginal: { event: 'RequestOriginalMoved', from: ['duplicate'], to: null, roles: TIMER },
  rotate: { event: 'RequestRotated', from: ['submitted'], to: 'assigned', roles: TIMER },
  pool: { event: 'RequestPooled', from: ['submitted'], to: null, roles: TIMER },
  /** 卸任: the event names the state, which changes only where nobody is left to do it. */
  leave: { event: 'RequestHandlerLeft', from: [...RUNNING, ...PAUSED, 'resolved', 'appealed', 'duplicate'], to: 'back', roles: OFFICES },
  release: { event: 'RequestReleased', from: ['duplicate'], to: 'submitted', roles: TIMER },
} satisfies Record<string, Transition>

export const CLOSED: readonly RequestStatus[] = ['closed', 'withdrawn', 'declined']
const STEPS: readonly Transition[] = [...Object.values(TRANSITIONS), ...Object.values(TIMED)]

/** Where an event leads from a state; null when the table does not know the step. `backTo` is what the event names. */
export function nextStatus(from: RequestStatus, type: RequestEvent['type'], backTo?: RequestEvent['backTo']): RequestStatus | null {
  const step = STEPS.find(({ event }) => event === type)
  if (!step?.from.includes(from)) return null
  return step.to === 'back' ? backTo ?? null : step.to ?? from
}

/** Whether a request that stands so is still somebody's business; a duplicate is for as long as its original. */
export const isOpenIn = (status: RequestStatus, originalStatus?: string): boolean =>
  !CLOSED.includes(status === 'duplicate' ? (originalStatus ?? 'submitted') as RequestStatus : status)
