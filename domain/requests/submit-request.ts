import type { Actor } from '../kernel/actor'
import { isNight, shanghaiMonthDay } from '../kernel/calendar'
import { CATEGORIES, type CategoryKey } from './categories'
import { remindAtOf, startClocks } from './clocks'
import { settled } from './evolve'
import type { Location } from './correct-place'
import { UNHANDLED } from './handling'
import { unfiled } from './filed'
import type { Photo, ResidentRequest, VisitTime } from './model'
import { isUrgentWith } from './questions'

export interface SubmitRequest {
  requestId: string
  at: number
  by: Actor
  category: CategoryKey
  words: string
  photos: Photo[]
  visit: VisitTime
  /** What was asked about this category, and the answers. */
  answers?: ResidentRequest['answers']
  isPublic: boolean
  source: ResidentRequest['source']
  requesterName: string
  isRequesterVerified: boolean
  location: Location
  /** Whom it was filed for, when they left a number. */
  contact?: ResidentRequest['contact']
  /** Whom the ladder tells, the stewards of the building first. */
  ladder: string[][]
  /** When its clocks begin where that is not now: a visit agreed for a day to come. */
  clocksFrom?: number
  /** Who of the staff is on duty now: urgent work at night goes to them, too. */
  onDuty?: string[]
}

/** 提交诉求：从一开始就有时限、责任人和上报的下一级。 */
export function submitRequest(command: SubmitRequest): ResidentRequest {
  const { requestId, at, by, category, location, ladder, answers = [] } = command
  const { kind } = CATEGORIES[category]
  const isUrgent = isUrgentWith(category, answers)
  const clocks = startClocks({ category, isUrgent }, command.clocksFrom ?? at)
  return settled({
    ...UNHANDLED,
    _id: requestId, version: 1, ...location, number: numberOf(requestId, at), kind, category, isUrgent,
    words: command.words, photos: command.photos, visit: command.visit, isPublic: command.isPublic, source: command.source,
    requesterId: by.memberId, requesterName: command.requesterName, isRequesterVerified: command.isRequesterVerified, residentIds: [by.memberId],
    status: 'submitted', isOpen: true, acceptedBy: null, assignee: null,
    handlerIds: [...new Set([...(ladder[0] ?? []), ...(isUrgent && isNight(at) ? command.onDuty ?? [] : [])])], ladder: ladder.map((memberIds, step) => ({ step, memberIds })), escalatedStep: 0,
    ...clocks, remindAt: remindAtOf(clocks.respondBy, at), openTo: [], dueAt: 0, wakeAt: null,
    respondedAt: null, resolvedAt: null, closedAt: null, reopenCount: 0, rating: null, followUp: null, ...unfiled, answers, facilityId: location.facilityId ?? null, contact: command.contact ?? null,
    timeline: [{ type: 'RequestSubmitted', at, by }],
    receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
  })
}

/** 1123-07K: the Shanghai day and three letters of the id; short enough to say on the phone. */
const numberOf = (requestId: string, at: number): string => `${shanghaiMonthDay(at)}-${requestId.slice(-3).toUpperCase()}`
