import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENT_TYPES, STATUSES, ResidentRequest } from '../../../domain/requests/model'
import { requests as contract } from '../../../domain/requests/contract'
import { CLOSED, TIMED, TRANSITIONS, isOpenIn, nextStatus, type Need, type Transition } from '../../../domain/requests/transitions'
import { attempt, play } from './play'
import { submitted } from './stories'

const category = fc.constantFrom('water', 'door', 'help', 'petition', 'question')
/** A note is kept apart from the history. */
const isNote = (states: ResidentRequest[], i: number): boolean => states[i]!.notes.length > states[i - 1]!.notes.length

describe('任意的一生', () => {
  it('takes only steps of the table, and offers exactly the steps it then takes', () => {
    fc.assert(fc.property(category, fc.array(attempt, { maxLength: 60 }), (key, attempts) => {
      const states = play(attempts, submitted({ category: key }))
      for (const [i, request] of states.entries()) {
        const { type, backTo } = request.timeline.at(-1)!
        if (i > 0 && !isNote(states, i)) expect(nextStatus(states[i - 1]!.status, type, backTo)).toBe(request.status)
        expect(request.isOpen).toBe(isOpenIn(request.status, request.original?.status))
        expect(request.hold !== null).toBe(request.status === 'onHold')
        expect(request.referral !== null).toBe(request.status === 'referred')
        expect(request.pause !== null).toBe(request.status === 'onHold' || request.status === 'referred')
        expect(request.original !== null).toBe(request.status === 'duplicate')
        expect(request.openTo.length === 0 || request.assignee === null).toBe(true)
        expect(request.wakeAt === null || request.isOpen).toBe(true)
        expect(request.acceptedBy === null).toBe(request.respondedAt === null)
        expect(request.escalatedStep).toBeLessThan(request.ladder.length)
        if (request.status === 'closed') expect(request.closedAt).not.toBeNull()
      }
    }))
  })

  it('stays a document of the model, and its history only grows', () => {
    fc.assert(fc.property(category, fc.array(attempt, { maxLength: 60 }), (key, attempts) => {
      const states = play(attempts, submitted({ category: key }))
      for (const [i, request] of states.entries()) {
        expect(ResidentRequest.safeParse(request).success).toBe(true)
        expect(request.timeline.length + request.notes.length).toBe(i + 1)
      }
    }))
  })
})

/** Steps that are taken in the course of another operation. */
const INSIDE = ['sendBack', 'passTurn']

describe('the table', () => {
  const steps = [...Object.values(TRANSITIONS), ...Object.values(TIMED)]
  it('has one step per event', () => {
    expect(steps.map(({ event }) => event).sort()).toEqual(EVENT_TYPES.filter(type => type !== 'RequestSubmitted').sort())
  })
  it('leads to every state, and out of every state but 撤回', () => {
    const reached = new Set<string>(['submitted', ...steps.map(({ to }) => to).filter(to => to !== null && to !== 'back')])
    expect([...reached].sort()).toEqual([...STATUSES].sort())
    const left = new Set<string>(steps.filter(({ to }) => to !== null).flatMap(({ from }) => [...from]))
    expect(STATUSES.filter(status => !left.has(status))).toEqual(['withdrawn'])
    expect(CLOSED.filter(status => left.has(status))).toEqual(['closed', 'declined'])
  })
  it('asks in the contract for exactly what each step needs', () => {
    const fields: Record<Need, string[]> = {
      reason: ['words'], person: ['assigneeId'], date: ['until', 'chaseBy'], agency: ['agency'], original: ['originalId'], amount: ['amount'],
    }
    for (const [name, { needs = [] }] of Object.entries(TRANSITIONS) as [string, Transition][]) {
      if (INSIDE.includes(name)) continue
      const { input } = contract[name as keyof typeof contract]
      const missing = (input.safeParse({}).error?.issues ?? []).map(({ path }) => path[0])
      for (const [need, names] of Object.entries(fields)) expect([name, need, names.some(field => missing.includes(field))]).toEqual([name, need, needs.includes(need as Need)])
    }
  })
  it('admits in the contract whom it admits to the step', () => {
    for (const [name, { roles }] of Object.entries(TRANSITIONS)) {
      if (!INSIDE.includes(name)) expect([name, [...contract[name as keyof typeof contract].roles].sort()]).toEqual([name, [...roles].sort()])
    }
  })
})
