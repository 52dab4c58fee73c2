import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../domain/kernel/actor'
import type { Decision } from '../../../domain/kernel/decision'
import { acceptRequest } from '../../../domain/requests/accept-request'
import { assignRequest } from '../../../domain/requests/assign-request'
import { ACTIONS, type RequestAction } from '../../../domain/requests/contract'
import { evolve } from '../../../domain/requests/evolve'
import { EVENT_TYPES, STATUSES, ResidentRequest, type RequestEvent } from '../../../domain/requests/model'
import { passTime } from '../../../domain/requests/pass-time'
import { rateRequest } from '../../../domain/requests/rate-request'
import { reopenRequest } from '../../../domain/requests/reopen-request'
import { takeStep } from '../../../domain/requests/take-step'
import { CLOSED, TIMED, TRANSITIONS, nextStatus } from '../../../domain/requests/transitions'
import { actionsOf } from '../../../domain/requests/view'
import { resolveRequest, startRequest } from '../../../domain/requests/work-on-request'
import { HOUR, MORNING, li, submitted, worker, wu, zhang, zhou } from './stories'

type Decide = (request: ResidentRequest, by: Actor, at: number) => Decision<RequestEvent, string>
const DECIDE: Record<RequestAction, Decide> = {
  accept: (r, by, at) => acceptRequest(r, { by, at }),
  assign: (r, by, at) => assignRequest(r, { by, at, assignee: at % 2 ? worker(li) : worker(zhou) }),
  start: (r, by, at) => startRequest(r, { by, at }),
  resolve: (r, by, at) => resolveRequest(r, { by, at, words: '好了', photos: [] }),
  confirm: (r, by, at) => takeStep('confirm', r, { by, at }),
  rate: (r, by, at) => rateRequest(r, { by, at, stars: 4, tags: [] }),
  reopen: (r, by, at) => reopenRequest(r, { by, at, words: '没好' }),
  withdraw: (r, by, at) => takeStep('withdraw', r, { by, at }),
}

/** Anybody tries anything at any time, and the timer comes whenever it likes. */
const attempt = fc.record({
  action: fc.constantFrom<(RequestAction | 'time')[]>(...ACTIONS, 'time'), by: fc.constantFrom(zhang, zhou, li, wu), wait: fc.integer({ min: 0, max: 60 * HOUR }),
})

function play(attempts: { action: RequestAction | 'time'; by: Actor; wait: number }[]) {
  const states = [submitted()]
  let at = MORNING
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

describe('任意的一生', () => {
  it('takes only steps of the table, and offers exactly the steps it then takes', () => {
    fc.assert(fc.property(fc.array(attempt, { maxLength: 60 }), attempts => {
      const states = play(attempts)
      for (const [i, request] of states.entries()) {
        if (i > 0) expect(nextStatus(states[i - 1]!.status, request.timeline.at(-1)!.type)).toBe(request.status)
        expect(request.isOpen).toBe(!CLOSED.includes(request.status))
        expect(request.wakeAt === null || request.isOpen).toBe(true)
        expect(request.acceptedBy === null).toBe(request.respondedAt === null)
        expect(request.escalatedStep).toBeLessThan(request.ladder.length)
        if (request.status === 'closed') expect(request.closedAt).not.toBeNull()
      }
    }))
  })

  it('stays a document of the model, and its history only grows', () => {
    fc.assert(fc.property(fc.array(attempt, { maxLength: 60 }), attempts => {
      const states = play(attempts)
      for (const [i, request] of states.entries()) {
        expect(ResidentRequest.safeParse(request).success).toBe(true)
        expect(request.timeline).toHaveLength(i + 1)
      }
    }))
  })
})

describe('the table', () => {
  const steps = [...Object.values(TRANSITIONS), ...Object.values(TIMED)]
  it('has one step per event', () => {
    expect(steps.map(({ event }) => event).sort()).toEqual(EVENT_TYPES.filter(type => type !== 'RequestSubmitted').sort())
  })
  it('leads to every state, and out of every state but 撤回', () => {
    const reached = new Set<string>(['submitted', ...steps.map(({ to }) => to).filter(to => to !== null)])
    expect([...reached].sort()).toEqual([...STATUSES].sort())
    const left = new Set<string>(steps.filter(({ to }) => to !== null).flatMap(({ from }) => [...from]))
    expect(STATUSES.filter(status => !left.has(status))).toEqual(['withdrawn'])
  })
})
