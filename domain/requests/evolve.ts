import { MAX_TIMELINE, append } from '../kernel/evolve'
import { dueAtOf, wakeAtOf } from './clocks'
import type { RequestEvent, ResidentRequest } from './model'
import { CLOSED, nextStatus } from './transitions'

/** The request after an event of its history. */
export function evolve(request: ResidentRequest, event: RequestEvent): ResidentRequest {
  const status = event.type === 'RequestReopened' && !request.acceptedBy ? 'submitted' : nextStatus(request.status, event.type) ?? request.status
  const next = {
    ...request, ...changesOf(request, event), status, isOpen: !CLOSED.includes(status), timeline: append(request.timeline, event, MAX_TIMELINE),
  }
  return { ...next, dueAt: dueAtOf(next), wakeAt: wakeAtOf(next) }
}

function changesOf(request: ResidentRequest, event: RequestEvent): Partial<ResidentRequest> {
  const { type, at, by } = event
  if (type === 'RequestAccepted') return { acceptedBy: by, respondedAt: at, escalatedStep: 0, handlerIds: withHandler(request, by.memberId) }
  if (type === 'RequestAssigned' && event.assignee) return { assignee: event.assignee, handlerIds: withHandler(request, event.assignee.memberId) }
  if (type === 'RequestStarted' && !request.assignee) return { assignee: { memberId: by.memberId, name: by.name } }
  if (type === 'RequestResolved') return { resolvedAt: at }
  if (type === 'RequestConfirmed' || type === 'RequestClosedBySilence' || type === 'RequestWithdrawn') return { closedAt: at }
  if (type === 'RequestRated') return { rating: { stars: event.stars ?? 0, tags: event.tags ?? [], words: event.words ?? '', at } }
  if (type === 'RequestReopened') return reopened(request, at)
  if (type === 'RequestEscalated') return { escalatedStep: event.step ?? request.escalatedStep }
  return {}
}

/** A reopened request gets a new clock of the same length and keeps its first rating out of the way of the next. */
function reopened(request: ResidentRequest, at: number): Partial<ResidentRequest> {
  const span = request.resolveBy - request.createdAt
  return {
    resolvedAt: null, closedAt: null, rating: null, escalatedStep: 0, reopenCount: request.reopenCount + 1,
    resolveBy: at + span,
  }
}

const withHandler = ({ handlerIds }: ResidentRequest, memberId: string): string[] => [...new Set([...handlerIds, memberId])]
