import type { Actor } from '../kernel/actor'
import { appealDueAt, leftOf, remindAtOf, runOn, startClocks } from './clocks'
import { afterLeaving } from './leave-office'
import type { RequestEvent, ResidentRequest } from './model'

type Change = (request: ResidentRequest, event: RequestEvent) => Partial<ResidentRequest>

const nothing: Change = () => ({})
/** No clock runs and nothing is waited for. */
const STILL = { hold: null, referral: null, pause: null, backTo: null, remindAt: null } as const

/** What each event changes beside the state and the history; the table of transitions says where it leads. */
export const CHANGES = {
  RequestSubmitted: nothing,
  RequestAccepted: (request, event) => ({ ...responded(request, event), handlerIds: withHandler(request, event.by.memberId) }),
  RequestClaimed: (request, event) => ({ ...responded(request, event), ...given(request, { memberId: event.by.memberId, name: event.by.name }) }),
  RequestAssigned: (request, event) => ({ ...responded(request, event), ...(event.assignee ? given(request, event.assignee) : {}) }),
  RequestStarted: (request, event) => ({ ...responded(request, event), ...(request.assignee ? {} : { assignee: { memberId: event.by.memberId, name: event.by.name } }) }),
  RequestReturned: request => ({ assignee: null, handlerIds: without(request, request.assignee?.memberId) }),
  RequestTransferred: (request, { assignee }) => (assignee ? given(request, assignee) : {}),
  RequestHandedOver: (request, event) => ({ ...responded(request, event), ...(event.assignee ? takenOver(request, event.assignee) : {}) }),
  RequestHeld: (request, event) => ({ ...responded(request, event), ...paused(request, event.at), hold: event.hold ?? null }),
  RequestResumed: (request, { at }) => resumed(request, at),
  RequestHoldEnded: (request, { at }) => resumed(request, at),
  RequestReferred: (request, { at, agency, receipt, chaseBy, ...said }) => ({
    ...responded(request, { at, ...said }), ...paused(request, at), escalatedStep: 0, remindAt: chaseBy ?? null,
    referral: { agency: agency ?? 'other', receipt: receipt ?? '', at, chaseBy: chaseBy ?? at, chases: 0 },
  }),
  RequestChased: ({ referral }, { receipt, chaseBy }) => (referral && chaseBy ? {
    referral: { ...referral, receipt: receipt || referral.receipt, chaseBy, chases: referral.chases + 1 }, remindAt: chaseBy, escalatedStep: 0,
  } : {}),
  RequestResolved: (request, event) => ({ ...responded(request, event), ...STILL, resolvedAt: event.at }),
  RequestConfirmed: (_, { at }) => ({ closedAt: at }),
  RequestClosedBySilence: (_, { at }) => ({ closedAt: at }),
  RequestWithdrawn: (_, { at }) => ({ ...STILL, closedAt: at }),
  RequestDeclined: (request, event) => ({ ...responded(request, event), ...STILL, closedAt: event.at, declinedBy: event.by }),
  RequestMerged: (request, event) => ({ ...responded(request, event), ...STILL, original: event.original ?? null, handlerIds: [], wakeAt: event.at }),
  RequestOriginalMoved: (_, { at, original }) => (original ? { original, wakeAt: null, closedAt: isOver(original.status) ? at : null } : {}),
  RequestReleased: (request, { at }) => ({ ...restarted(request, at), original: null, acceptedBy: null, respondedAt: null, assignee: null, handlerIds: request.ladder[0]?.memberIds ?? [] }),
  RequestRated: (_, { at, stars, tags, words }) => ({ rating: { stars: stars ?? 0, tags: tags ?? [], words: words ?? '', at } }),
  RequestReopened: (request, { at }) => ({ ...resolvedAgain(request, at), reopenCount: request.reopenCount + 1 }),
  RequestSentBack: (request, { at }) => ({ ...resolvedAgain(request, at), reopenCount: request.reopenCount + 1 }),
  RequestFollowedUp: nothing,
  RequestAppealed: (request, { at }) => ({
    ...STILL, closedAt: null, hasAppealed: true, respondBy: appealDueAt(at), remindAt: remindAtOf(appealDueAt(at), at),
    escalatedStep: request.ladder.length > 1 ? 1 : 0, handlerIds: [...new Set([...request.handlerIds, ...judgesOf(request)])],
  }),
  RequestAppealGranted: (request, { at }) => resolvedAgain(request, at),
  RequestAppealUpheld: (_, { at }) => ({ ...STILL, closedAt: at }),
  RequestNudged: (_, { at }) => ({ nudgedAt: at }),
  RequestNoted: ({ notes }, { at, by, words }) => ({ notes: [...notes, { at, by, words: words ?? '' }] }),
  RequestCharged: (_, { at, amount, words }) => ({ fee: { amount: amount ?? 0, words: words ?? '', status: 'due', at } }),
  RequestFeeWaived: ({ fee }, { at }) => ({ fee: fee && { ...fee, status: 'waived', at } }),
  RequestFeeSettled: ({ fee }, { at }) => ({ fee: fee && { ...fee, status: 'settled', at } }),
  RequestUrgencyChanged: urgencyChanged,
  RequestEscalated: (request, { step }) => ({ escalatedStep: step ?? request.escalatedStep }),
  RequestDueSoon: () => ({ remindAt: null }),
  RequestChaseDue: () => ({ remindAt: null }),
  RequestClosingSoon: nothing,
  // Sent by a rule: nobody has answered yet, so the clock of the answer goes on.
  RequestRotated: (request, { assignee }) => (assignee ? given(request, assignee) : {}),
  RequestPooled: () => ({ isPooled: true }),
  RequestHandlerLeft: afterLeaving,
  RequestTurnPassed: request => ({ assignee: null, handlerIds: without(request, request.assignee?.memberId), isPooled: true }),
} satisfies Record<RequestEvent['type'], Change> as Record<RequestEvent['type'], Change>

const isOver = (status: string): boolean => ['closed', 'declined', 'withdrawn'].includes(status)

/** 首接负责: the first of the staff who acts on it answers for it, and the clock of the result runs. */
function responded(request: ResidentRequest, { at, by }: RequestEvent): Partial<ResidentRequest> {
  // Answered already, by somebody who has left since.
  if (request.respondedAt !== null) return request.acceptedBy ? {} : { acceptedBy: by }
  return { acceptedBy: by, respondedAt: at, escalatedStep: 0, remindAt: remindAtOf(request.resolveBy, at) }
}

const withHandler = ({ handlerIds }: Pick<ResidentRequest, 'handlerIds'>, memberId: string): string[] => [...new Set([...handlerIds, memberId])]

/** Who leaves the work leaves the queue, unless it is theirs anyway as steward of the building or as the one who answers for it. */
function without(request: ResidentRequest, memberId: string | undefined): string[] {
  const isStaying = !memberId || (request.acceptedBy?.memberId === memberId && request.acceptedBy.hat !== 'engineer') || request.ladder[0]?.memberIds.includes(memberId)
  return isStaying ? request.handlerIds : request.handlerIds.filter(id => id !== memberId)
}

const given = (request: ResidentRequest, assignee: NonNullable<ResidentRequest['assignee']>): Partial<ResidentRequest> => ({
  assignee, handlerIds: withHandler({ handlerIds: without(request, request.assignee?.memberId) }, assignee.memberId),
})

/** 移交: another steward answers for it from now on. */
function takenOver(request: ResidentRequest, { memberId, name }: { memberId: string; name: string }): Partial<ResidentRequest> {
  const acceptedBy: Actor = { memberId, name, hat: 'steward' }
  const kept = request.acceptedBy && request.acceptedBy.memberId !== request.assignee?.memberId
    ? without({ ...request, acceptedBy: null }, request.acceptedBy.memberId) : request.handlerIds
  return { acceptedBy, handlerIds: withHandler({ handlerIds: kept }, memberId) }
}

/** The clock stops with what is left of it; what is paused already keeps its own. */
const paused = (request: ResidentRequest, at: number): Partial<ResidentRequest> => ({
  pause: { at, left: leftOf(request, at) }, backTo: request.status as ResidentRequest['backTo'], remindAt: null,
})

function resumed(request: ResidentRequest, at: number): Partial<ResidentRequest> {
  const left = request.pause?.left ?? 0
  const resolveBy = runOn(request, at, left)
  return { ...STILL, resolveBy, remindAt: remindAtOf(resolveBy, at), escalatedStep: left > 0 ? 0 : request.escalatedStep }
}

const restarted = (request: ResidentRequest, at: number): Partial<ResidentRequest> => {
  const clocks = startClocks(request, at)
  return { ...STILL, ...clocks, remindAt: remindAtOf(clocks.respondBy, at), resolvedAt: null, closedAt: null, escalatedStep: 0 }
}

/** Back in the same steward's hand with a new clock of the same length; the earlier rating stays in the history. */
const resolvedAgain = (request: ResidentRequest, at: number): Partial<ResidentRequest> => {
  const { resolveBy, ...rest } = restarted(request, at)
  return { ...rest, respondBy: request.respondBy, resolveBy, remindAt: remindAtOf(resolveBy!, at), rating: null, declinedBy: null }
}

/** The clocks of the new urgency, counted from the beginning. */
function urgencyChanged(request: ResidentRequest, { at, isUrgent }: RequestEvent): Partial<ResidentRequest> {
  const next = { ...request, isUrgent: isUrgent ?? request.isUrgent }
  const clocks = startClocks(next, request.createdAt)
  return { isUrgent: next.isUrgent, ...clocks, remindAt: remindAtOf(request.respondedAt === null ? clocks.respondBy : clocks.resolveBy, at), escalatedStep: 0 }
}

/** Who hears an appeal: the next on the ladder above the stewards. */
const judgesOf = ({ ladder }: ResidentRequest): string[] => (ladder[1] ?? ladder[0])?.memberIds ?? []
