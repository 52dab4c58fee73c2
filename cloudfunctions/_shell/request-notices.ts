import type { Effect } from '../../domain/kernel/actor'
import { noticeTime } from '../../domain/kernel/calendar'
import type { NoticeEvent } from '../../domain/messages/notices'
import { categoryLabel, titleOf } from '../../domain/requests/card'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'

type Owed = Omit<Effect, 'id'>

const notice = (event: NoticeEvent, request: ResidentRequest, to: string[], { at, by, words }: RequestEvent, more: object = {}): Owed => ({
  type: 'notify',
  data: {
    event, to, isUrgent: request.isUrgent,
    params: {
      refId: request._id, subject: titleOf(request.words), place: request.place, category: categoryLabel(request.category),
      when: noticeTime(at), who: by.name, detail: words ?? '',
    },
    ...more,
  },
})

const groups = ({ ladder }: ResidentRequest): string[][] => ladder.slice(1).map(({ memberIds }) => memberIds)
const requester = ({ requesterId, source }: ResidentRequest): string[] => (source === 'self' ? [requesterId] : [])
/** Who answers for it: whoever accepted and whoever was assigned; before that the stewards of the building. */
const handlers = ({ acceptedBy, assignee, handlerIds }: ResidentRequest): string[] =>
  acceptedBy ? [...new Set([acceptedBy.memberId, ...(assignee ? [assignee.memberId] : [])])] : handlerIds

/** Which step tells whom (product.md, Messages). Urgent new work climbs the ladder at once when nobody can be pushed. */
export function noticesOf(request: ResidentRequest, event: RequestEvent): Owed[] {
  const told = (name: NoticeEvent, to: string[], more?: object) => (to.length ? [notice(name, request, to, event, more)] : [])
  switch (event.type) {
    case 'RequestSubmitted': return told('requestSubmitted', request.handlerIds, request.isUrgent ? { ladder: groups(request) } : {})
    case 'RequestAccepted': return told('requestAccepted', requester(request))
    case 'RequestAssigned': return [
      ...told('requestAssigned', requester(request)),
      ...told('requestAssignedToYou', (event.assignee ? [event.assignee.memberId] : []).filter(id => id !== event.by.memberId)),
    ]
    case 'RequestStarted': return told('requestStarted', requester(request))
    case 'RequestResolved': return told('requestResolved', requester(request))
    case 'RequestReopened': return told('requestReopened', handlers(request), { ladder: groups(request) })
    case 'RequestWithdrawn': return told('requestWithdrawn', handlers(request))
    case 'RequestRated': return [
      ...told('requestRated', handlers(request)),
      ...(request.followUp?.status === 'open' && request.followUp.dueAt === event.at ? told('requestUnhappy', supervisors(request)) : []),
    ]
    case 'RequestSentBack': return told('requestSentBack', handlers(request), { ladder: groups(request) })
    case 'RequestEscalated': return told('requestOverdue', rung(request), { ladder: higher(request) })
    case 'RequestClosingSoon': return told('requestClosing', requester(request))
    default: return []
  }
}

/** The site managers, or whoever stands above the stewards where there are none. */
const supervisors = ({ ladder }: ResidentRequest): string[] => ladder[1]?.memberIds ?? []
const rung = ({ ladder, escalatedStep }: ResidentRequest): string[] => ladder[escalatedStep]?.memberIds ?? []
const higher = ({ ladder, escalatedStep }: ResidentRequest): string[][] => ladder.slice(escalatedStep + 1).map(({ memberIds }) => memberIds)
