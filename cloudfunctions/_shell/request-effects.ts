import type { Effect } from '../../domain/kernel/actor'
import { figureChange } from '../../domain/requests/figures'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import { noticesOf } from './request-notices'

/** What a saved step of a request owes: its part of the month's figures, then the notices. `before` is null for a new one. */
export function effectsOf(request: ResidentRequest, event: RequestEvent, before: ResidentRequest | null): Omit<Effect, 'id'>[] {
  const change = figureChange(before, request, before ? before.version + 1 : request.version)
  return [...(change ? [{ type: 'countFigures', data: { ...change } }] : []), ...followersOf(request, event, before), ...noticesOf(request, event)]
}

/** 并案: the original is marked as having followers; what follows it is woken whenever its state changes. */
function followersOf(request: ResidentRequest, { type, original }: RequestEvent, before: ResidentRequest | null): Omit<Effect, 'id'>[] {
  if (type === 'RequestMerged' && original) return [{ type: 'leadDuplicate', data: { originalId: original.requestId } }]
  return request.hasDuplicates && before?.status !== request.status ? [{ type: 'wakeDuplicates', data: { originalId: request._id } }] : []
}
