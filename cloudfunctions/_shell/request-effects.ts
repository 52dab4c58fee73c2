import type { Effect } from '../../domain/kernel/actor'
import { figureChange } from '../../domain/requests/figures'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import { noticesOf } from './request-notices'

/** What a saved step of a request owes: its part of the month's figures, then the notices. `before` is null for a new one. */
export function effectsOf(request: ResidentRequest, event: RequestEvent, before: ResidentRequest | null): Omit<Effect, 'id'>[] {
  const change = figureChange(before, request, before ? before.version + 1 : request.version)
  return [...(change ? [{ type: 'countFigures', data: { ...change } }] : []), ...noticesOf(request, event)]
}
