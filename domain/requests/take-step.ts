import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import type { RequestEvent, ResidentRequest } from './model'
import { TRANSITIONS } from './transitions'

export interface Step { by: Actor; at: number }

/**
 * When a step is taken (ms): no earlier than the one it follows, also where its call began before and had to read again,
 * so that the history reads in its order.
 */
export const stepAt = ({ timeline }: Pick<ResidentRequest, 'timeline'>, at: number): number => Math.max(at, timeline.at(-1)?.at ?? at)

/** The part every step shares: the table must know it from here, and the hat must be allowed to take it. */
export function takeStep(
  action: keyof typeof TRANSITIONS, request: Pick<ResidentRequest, 'status'>, { by, at }: Step, more: Partial<RequestEvent> = {},
): Decision<RequestEvent, 'NOT_POSSIBLE_NOW'> {
  const { event, from, roles } = TRANSITIONS[action]
  const isLegal = (from as readonly string[]).includes(request.status) && (roles as readonly string[]).includes(by.hat)
  return isLegal ? accept({ type: event, at, by, ...more }) : reject('NOT_POSSIBLE_NOW')
}
