import type { Actor } from '../kernel/actor'
import { shanghaiMonthDay } from '../kernel/calendar'
import { CATEGORIES, type CategoryKey } from './categories'
import { dueAtOf, wakeAtOf } from './clocks'
import type { Photo, ResidentRequest, VisitTime } from './model'

const MINUTE = 60_000

export interface SubmitRequest {
  requestId: string
  at: number
  by: Actor
  category: CategoryKey
  words: string
  photos: Photo[]
  visit: VisitTime
  isPublic: boolean
  source: ResidentRequest['source']
  requesterName: string
  isRequesterVerified: boolean
  location: { communityId: string; estateId: string; buildingId: string | null; place: string; room: string }
  /** Whom the ladder tells, the stewards of the building first. */
  ladder: string[][]
}

/** 提交诉求：从一开始就有时限、责任人和上报的下一级。 */
export function submitRequest(command: SubmitRequest): ResidentRequest {
  const { requestId, at, by, category, location, ladder } = command
  const { kind, isUrgent, respondWithin, resolveWithin } = CATEGORIES[category]
  const request: ResidentRequest = {
    _id: requestId, version: 1, ...location, number: numberOf(requestId, at), kind, category, isUrgent,
    words: command.words, photos: command.photos, visit: command.visit, isPublic: command.isPublic, source: command.source,
    requesterId: by.memberId, requesterName: command.requesterName, isRequesterVerified: command.isRequesterVerified, residentIds: [by.memberId],
    status: 'submitted', isOpen: true, acceptedBy: null, assignee: null,
    handlerIds: ladder[0] ?? [], ladder: ladder.map((memberIds, step) => ({ step, memberIds })), escalatedStep: 0,
    respondBy: at + respondWithin * MINUTE, resolveBy: at + resolveWithin * MINUTE, dueAt: 0, wakeAt: null,
    respondedAt: null, resolvedAt: null, closedAt: null, reopenCount: 0, rating: null, followUp: null,
    timeline: [{ type: 'RequestSubmitted', at, by }],
    receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
  }
  return { ...request, dueAt: dueAtOf(request), wakeAt: wakeAtOf(request) }
}

/** 1123-07K: the Shanghai day and three letters of the id; short enough to say on the phone. */
const numberOf = (requestId: string, at: number): string => `${shanghaiMonthDay(at)}-${requestId.slice(-3).toUpperCase()}`
