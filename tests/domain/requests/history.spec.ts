import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES, STATUSES, ResidentRequest } from '../../../domain/requests/model'
import { CLOSED, TIMED, TRANSITIONS, nextStatus } from '../../../domain/requests/transitions'
import { attempt, play } from './play'

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
