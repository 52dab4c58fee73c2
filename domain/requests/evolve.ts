import { MAX_TIMELINE, append } from '../kernel/evolve'
import { CATEGORIES, type CategoryKey } from './categories'
import { dueAtOf, wakeAtOf } from './clocks'
import { followUpAfter } from './follow-up'
import type { RequestEvent, ResidentRequest } from './model'
import { CLOSED, nextStatus } from './transitions'

const MINUTE = 60_000

/** The request after an event of its history. */
export function evolve(request: ResidentRequest, event: RequestEvent): ResidentRequest {
  const status = nextStatus(request.status, event.type) ?? request.status
  const next = {
    ...request, ...changesOf(request, event), followUp: followUpAfter(request, event), status, isOpen: !CLOSED.includes(status), timeline: append(request.timeline, event, MAX_TIMELINE),
  }
  return { ...next, dueAt: dueAtOf(next), wakeAt: wakeAtOf(next) }
}

function changesOf(request: ResidentRequest, event: RequestEvent): Partial<ResidentRequest> {
  const { type, at, by } = event
  if (type === 'RequestAccepted') return { acceptedBy: by, respondedAt: at, escalatedStep: 0, handlerIds: withHandler(request, by.memberId) }
  if (type === 'RequestAssigned' && event.assignee) return { assignee: event.assignee, handlerIds: handedOver(request, event.assignee.memberId) }
  if (type === 'RequestStarted' && !request.assignee) return { assignee: { memberId: by.memberId, name: by.name } }
  if (type === 'RequestResolved') return { resolvedAt: at }
  if (type === 'RequestConfirmed' || type === 'RequestClosedBySilence' || type === 'RequestWithdrawn') return { closedAt: at }
  if (type === 'RequestRated') return { rating: { stars: event.stars ?? 0, tags: event.tags ?? [], words: event.words ?? '', at } }
  if (type === 'RequestReopened' || type === 'RequestSentBack') return reopened(request, at)
  if (type === 'RequestEscalated') return { escalatedStep: event.step ?? request.escalatedStep }
  return {}
}

/** A reopened request goes back to the same steward with a new clock of the same length; the earlier rating stays in the history. */
function reopened(request: ResidentRequest, at: number): Partial<ResidentRequest> {
  const { resolveWithin } = CATEGORIES[request.category as CategoryKey]
  return { resolvedAt: null, closedAt: null, rating: null, escalatedStep: 0, reopenCount: request.reopenCount + 1, resolveBy: at + resolveWithin * MINUTE }
}

const withHandler = ({ handlerIds }: Pick<ResidentRequest, 'handlerIds'>, memberId: string): string[] => [...new Set([...handlerIds, memberId])]

/** Whoever had the work before leaves the queue, unless it is theirs anyway as steward of the building or as the one who accepted. */
function handedOver(request: ResidentRequest, memberId: string): string[] {
  const before = request.assignee?.memberId
  const isStaying = !before || request.acceptedBy?.memberId === before || request.ladder[0]?.memberIds.includes(before)
  const kept = isStaying ? request.handlerIds : request.handlerIds.filter(id => id !== before)
  return withHandler({ handlerIds: kept }, memberId)
}
