import fc from 'fast-check'
import { expect } from 'vitest'
import type { Actor } from '../../../domain/kernel/actor'
import type { Decision } from '../../../domain/kernel/decision'
import { acceptRequest } from '../../../domain/requests/accept-request'
import { assignRequest } from '../../../domain/requests/assign-request'
import { ACTIONS, type RequestAction } from '../../../domain/requests/contract'
import { evolve } from '../../../domain/requests/evolve'
import { followUpRequest } from '../../../domain/requests/follow-up'
import type { RequestEvent, ResidentRequest } from '../../../domain/requests/model'
import { passTime } from '../../../domain/requests/pass-time'
import { rateRequest } from '../../../domain/requests/rate-request'
import { reopenRequest } from '../../../domain/requests/reopen-request'
import { takeStep } from '../../../domain/requests/take-step'
import { actionsOf } from '../../../domain/requests/view'
import { resolveRequest, startRequest } from '../../../domain/requests/work-on-request'
import { HOUR, li, submitted, worker, wu, zhang, zhou } from './stories'

type Decide = (request: ResidentRequest, by: Actor, at: number) => Decision<RequestEvent, string>
const DECIDE: Record<RequestAction, Decide> = {
  accept: (r, by, at) => acceptRequest(r, { by, at }),
  assign: (r, by, at) => assignRequest(r, { by, at, assignee: at % 2 ? worker(li) : worker(zhou) }),
  start: (r, by, at) => startRequest(r, { by, at }),
  resolve: (r, by, at) => resolveRequest(r, { by, at, words: '好了', photos: [] }),
  confirm: (r, by, at) => takeStep('confirm', r, { by, at }),
  rate: (r, by, at) => rateRequest(r, { by, at, stars: 4, tags: [] }),
  reopen: (r, by, at) => reopenRequest(r, { by, at, words: '没好' }),
  followUp: (r, by, at) => followUpRequest(r, { by, at, isSolved: at % 2 === 0, isSatisfied: at % 3 === 0, words: '打过电话' }),
  withdraw: (r, by, at) => takeStep('withdraw', r, { by, at }),
}

/** Anybody tries anything at any time, and the timer comes whenever it likes. */
export const attempt = fc.record({
  action: fc.constantFrom<(RequestAction | 'time')[]>(...ACTIONS, 'time'), by: fc.constantFrom(zhang, zhou, li, wu), wait: fc.integer({ min: 0, max: 60 * HOUR }),
})

/** Every state the request goes through. */
export function play(attempts: { action: RequestAction | 'time'; by: Actor; wait: number }[], first = submitted()): ResidentRequest[] {
  const states = [first]
  let at = first.createdAt
  for (const { action, by, wait } of attempts) {
    at += wait
    const request = states.at(-1)!
    const decision = action === 'time' ? null : DECIDE[action](request, by, at)
    const event = decision ? (decision.accepted ? decision.event : null) : passTime(request, at)
    if (action !== 'time') expect(actionsOf(request, { memberId: by.memberId, roles: [by.hat], at }).includes(action)).toBe(event !== null)
    if (event) states.push(evolve(request, event))
  }
  return states
}
