import type { Effect } from '../../domain/kernel/actor'
import { noticeTime } from '../../domain/kernel/calendar'
import type { NoticeEvent } from '../../domain/messages/notices'
import { onceEach } from '../../domain/messages/once-each'
import { categoryLabel, titleOf } from '../../domain/requests/card'
import { AGENCY_LABELS, statusLabel } from '../../domain/requests/labels'
import type { RequestEvent, RequestStatus, ResidentRequest } from '../../domain/requests/model'

type Owed = Omit<Effect, 'id'>

/** The words of a step, after what only its fields say: to which agency, how much, how the original stands. */
const detailOf = ({ agency, receipt, amount, original, type, assignee }: Partial<RequestEvent>, words = ''): string => [
  type === 'RequestRotated' && assignee && `派给${assignee.name}`,
  agency && AGENCY_LABELS[agency], receipt && `受理号${receipt}`, amount && `${amount / 100}元`, original && statusLabel(original.status as RequestStatus), words,
].filter(Boolean).join(' ')

const notice = (event: NoticeEvent, request: ResidentRequest, to: string[], { at, by, words, ...said }: RequestEvent, more: object = {}): Owed => ({
  type: 'notify',
  data: {
    event, to, isUrgent: request.isUrgent,
    params: {
      refId: request._id, subject: request.kind === 'proxyPetition' ? '代访事项' : titleOf(request.words), place: request.place, category: categoryLabel(request.category),
      when: noticeTime(at), who: by.name, detail: detailOf(said, words),
    },
    ...more,
  },
})

const groups = ({ ladder }: ResidentRequest): string[][] => ladder.slice(1).map(({ memberIds }) => memberIds)
const requester = ({ requesterId, source }: ResidentRequest): string[] => (source === 'self' ? [requesterId] : [])
/** Who answers for it: whoever of the stewards accepted and whoever was sent; before that, and after the one who took it gave it back, the stewards of the building. */
const handlers = ({ acceptedBy, assignee, handlerIds }: ResidentRequest): string[] => {
  const isAnswering = acceptedBy && (acceptedBy.hat !== 'engineer' && acceptedBy.hat !== 'partyMember')
  return isAnswering ? [...new Set([acceptedBy.memberId, ...(assignee ? [assignee.memberId] : [])])] : handlerIds
}
/** The site managers, or whoever stands above the stewards where there are none. */
const supervisors = ({ ladder }: ResidentRequest): string[] => ladder[1]?.memberIds ?? []
const rung = ({ ladder, escalatedStep }: ResidentRequest): string[] => ladder[escalatedStep]?.memberIds ?? []
const higher = ({ ladder, escalatedStep }: ResidentRequest): string[][] => ladder.slice(escalatedStep + 1).map(({ memberIds }) => memberIds)
const others = (ids: string[], { by }: RequestEvent): string[] => ids.filter(id => id !== by.memberId)
const sent = ({ assignee }: RequestEvent): string[] => (assignee ? [assignee.memberId] : [])

type Told = [event: NoticeEvent, to: string[], more?: object]
type Tell = (request: ResidentRequest, event: RequestEvent) => Told[]
const nobody: Tell = () => []
const toRequester = (name: NoticeEvent): Tell => request => [[name, requester(request)]]
const toHandlers = (name: NoticeEvent): Tell => (request, event) => [[name, others(handlers(request), event)]]

/** Which step tells whom (product.md, Messages). Urgent new work climbs the ladder at once when nobody can be pushed. */
const TELLS = {
  RequestSubmitted: request => [['requestSubmitted', request.handlerIds, request.isUrgent ? { ladder: groups(request) } : {}]],
  RequestRotated: request => [
    ['requestRotated', request.handlerIds, request.isUrgent ? { ladder: groups(request) } : {}], ['requestAssigned', requester(request)],
  ],
  RequestPooled: request => [['requestPooled', request.handlerIds, request.isUrgent ? { ladder: groups(request) } : {}]],
  RequestTurnPassed: (request, event) => [['requestReturned', others(request.handlerIds, event), { ladder: groups(request) }]],
  RequestAccepted: toRequester('requestAccepted'),
  RequestClaimed: (request, event) => [['requestClaimed', requester(request)], ['requestClaimedByOther', others(request.handlerIds, event)]],
  RequestAssigned: (request, event) => [['requestAssigned', requester(request)], ['requestAssignedToYou', others(sent(event), event)]],
  RequestTransferred: (request, event) => [
    ['requestAssigned', requester(request)], ['requestAssignedToYou', sent(event)], ['requestTransferred', others(request.acceptedBy ? [request.acceptedBy.memberId] : [], event)],
  ],
  RequestHandedOver: (request, event) => [['requestHandedOver', others(sent(event), event)], ['requestNewSteward', requester(request)]],
  // Who takes over hears of all of them at once (timer/hand-over-work).
  RequestHandlerLeft: (request, { assignee, isInHand }) => (isInHand ? [[assignee ? 'requestNewSteward' : 'requestWithoutHandler', requester(request)]] : []),
  RequestReturned: (request, event) => [['requestReturned', others(handlers(request), event), { ladder: groups(request) }]],
  RequestStarted: toRequester('requestStarted'),
  RequestHeld: (request, { hold }) => [[hold?.reason === 'resident' ? 'requestNeedsAnswer' : 'requestHeld', requester(request)]],
  RequestResumed: (request, event) => (event.by.hat === 'resident' ? [['requestAnswered', handlers(request)]] : [['requestResumed', requester(request)]]),
  RequestHoldEnded: toHandlers('requestHoldEnded'),
  RequestReferred: toRequester('requestReferred'),
  RequestChased: toRequester('requestChased'),
  RequestChaseDue: toHandlers('requestChaseDue'),
  RequestResolved: toRequester('requestResolved'),
  RequestDeclined: toRequester('requestDeclined'),
  RequestMerged: toRequester('requestMerged'),
  RequestOriginalMoved: toRequester('requestOriginalMoved'),
  RequestReleased: request => [['requestSubmitted', request.handlerIds], ['requestReleased', requester(request)]],
  RequestReopened: request => [['requestReopened', handlers(request), { ladder: groups(request) }]],
  RequestSentBack: request => [['requestSentBack', handlers(request), { ladder: groups(request) }]],
  RequestAppealed: request => [['requestAppealed', supervisors(request).length ? supervisors(request) : rung(request), { ladder: groups(request).slice(1) }]],
  RequestAppealGranted: (request, event) => [['requestAppealGranted', requester(request)], ['requestReopened', others(handlers(request), event)]],
  RequestAppealUpheld: toRequester('requestAppealUpheld'),
  RequestNudged: request => [['requestNudged', handlers(request), { ladder: groups(request) }]],
  RequestCharged: toRequester('requestCharged'),
  RequestFeeWaived: toRequester('requestFeeWaived'),
  RequestFeeSettled: nobody,
  RequestUrgencyChanged: (request, event) => (event.isUrgent ? [['requestMadeUrgent', others(handlers(request), event), { ladder: groups(request) }]] : []),
  RequestNoted: nobody,
  RequestConfirmed: nobody,
  RequestClosedBySilence: nobody,
  RequestFollowedUp: nobody,
  RequestWithdrawn: request => [['requestWithdrawn', handlers(request)]],
  RequestRated: (request, event) => [
    ['requestRated', handlers(request)], ...(request.followUp?.status === 'open' && request.followUp.dueAt === event.at ? [['requestUnhappy', supervisors(request)] as Told] : []),
  ],
  RequestDueSoon: request => [['requestDueSoon', handlers(request)]],
  RequestEscalated: request => [['requestOverdue', rung(request), { ladder: higher(request) }]],
  RequestClosingSoon: toRequester('requestClosing'),
} satisfies Record<RequestEvent['type'], Tell> as Record<RequestEvent['type'], Tell>

/** What neighbours who follow a public matter hear of. */
const FOLLOWED: readonly RequestEvent['type'][] = ['RequestAccepted', 'RequestHeld', 'RequestReferred', 'RequestResolved', 'RequestReopened', 'RequestDeclined']
const toFollowers = (request: ResidentRequest, event: RequestEvent): Told[] =>
  (request.isOnBoard && FOLLOWED.includes(event.type) ? [['requestFollowed', others(request.followerIds, event)]] : [])

/** The notices a step of a request owes; whoever is in two of these roles hears of it once. */
export const noticesOf = (request: ResidentRequest, event: RequestEvent): Owed[] =>
  onceEach([...TELLS[event.type](request, event), ...toFollowers(request, event)].map(([name, to, more]) => ({ name, to, more })))
    .map(({ name, to, more }) => notice(name, request, to, event, more))
