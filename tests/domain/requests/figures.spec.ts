import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOTHING, countsOf } from '../../../domain/requests/counts'
import { RequestFigures, count, emptyFigures, figureChange, monthOf, recount, type FigureChange } from '../../../domain/requests/figures'
import { LEAST_VOLUME, ratesOf } from '../../../domain/requests/rates'
import type { ResidentRequest } from '../../../domain/requests/model'
import { attempt, play } from './play'
import { DAY, HOUR, MINUTE, MORNING, after, event, inState, li, submitted, wu, zhang, zhou } from './stories'

const OF = { estateId: 'estate', communityId: 'community', month: monthOf(MORNING) }

/** The changes that the saves of a life owe, each under the version it was saved with. */
const changesOf = (states: readonly ResidentRequest[]): FigureChange[] =>
  states.flatMap((state, i) => figureChange(states[i - 1] ?? null, state, i + 1) ?? [])

const at = (buildingId: string | null) => ({ communityId: 'community', estateId: 'estate', buildingId, place: '春风里', room: '' })
const PLACES = [{}, { category: 'door', location: at('b3') }, { location: at('b5') }, { category: 'environment', location: at(null) }] as const

/** How an effect that was interrupted comes again: every change once at least, and anything done before may be done again. */
const withRepeats = (changes: readonly FigureChange[], again: readonly number[]): FigureChange[] =>
  changes.flatMap((change, i) => [change, ...again.filter(n => n % (i + 1) === 0).map(n => changes[n % (i + 1)]!)])

describe('数：随办随记', () => {
  it('equal a recount after any lives, with any repeats', () => {
    fc.assert(fc.property(fc.array(fc.array(attempt, { maxLength: 25 }), { minLength: 1, maxLength: 5 }), fc.array(fc.nat(30), { maxLength: 10 }), (lives, again) => {
      const requests = lives.map((attempts, i) => play(attempts, submitted({ requestId: `r${i}`, at: MORNING + i * HOUR, ...PLACES[i % PLACES.length] })))
      const running = requests.reduce((figures, states) => withRepeats(changesOf(states), again).reduce(count, figures), emptyFigures(OF))
      const recounted = recount(requests.map(states => states.at(-1)!), OF)
      expect(compact(running)).toEqual(compact(recounted))
      for (const [key, { filed }] of Object.entries(running.buildings)) expect(sum(running.cells![key]!)).toBe(filed)
      expect(RequestFigures.safeParse(running).success).toBe(true)
    }))
  })

  it('go on in a month that was begun before cells were kept', () => {
    const { cells: _, ...begun } = emptyFigures(OF)
    const [first, second] = [submitted({ requestId: 'r1' }), submitted({ requestId: 'r2', category: 'door' })].map(request => figureChange(null, request, 1)!)
    expect(RequestFigures.safeParse(begun).success).toBe(true)
    expect([first!, second!].reduce<RequestFigures>(count, begun).cells).toEqual({ b3: { water: 1, door: 1 } })
  })

  it('never go below nothing, whatever happens', () => {
    fc.assert(fc.property(fc.array(attempt, { maxLength: 40 }), attempts => {
      for (const state of play(attempts)) expect(Math.min(...Object.values(countsOf(state)))).toBeGreaterThanOrEqual(0)
    }))
  })

  it('a step that changes no figure owes nothing', () => {
    expect(figureChange(inState('accepted'), inState('assigned'), 3)).toBeNull()
  })

  it('follow the request when another steward accepts it', () => {
    const taken = after(submitted(), event('RequestAccepted', wu, MORNING + MINUTE))
    const figures = [figureChange(null, submitted(), 1)!, figureChange(submitted(), taken, 2)!].reduce(count, emptyFigures(OF))
    expect(figures.stewards).toMatchObject({ zhou: { filed: 0 }, wu: { filed: 1, answers: 1 } })
  })
})

describe('一件诉求记什么', () => {
  it('an answer in time, and one that came late', () => {
    expect(countsOf(inState('accepted'))).toMatchObject({ answers: 1, answeredInTime: 1, answerMinutes: 5 })
    expect(countsOf(after(submitted(), event('RequestAccepted', zhou, MORNING + HOUR)))).toMatchObject({ answers: 1, answeredInTime: 0 })
  })
  it('nobody answered: counts once the ladder has told so, not before', () => {
    expect(countsOf(submitted())).toMatchObject({ answers: 0, open: 1 })
    expect(countsOf(after(submitted(), event('RequestEscalated', zhou, MORNING + 15 * MINUTE, { step: 1 })))).toMatchObject({ answers: 1, answeredInTime: 0 })
  })
  it('solved once it is closed, and not while it is asked for again', () => {
    expect(countsOf(inState('resolved'))).toMatchObject({ settled: 1, solved: 0 })
    expect(countsOf(inState('closed'))).toMatchObject({ settled: 1, solved: 1, solveMinutes: 60, judged: 0 })
    expect(countsOf(after(inState('closed'), event('RequestReopened', zhang, MORNING + DAY)))).toMatchObject({ settled: 1, solved: 0, reopened: 1, open: 1 })
  })
  it('called off: filed, and nothing else', () => {
    expect(countsOf(inState('withdrawn'))).toEqual({ ...NOTHING, filed: 1 })
  })
  it('the word of the resident counts, and a call back only where there is none', () => {
    const rated = (stars: number) => after(inState('closed'), event('RequestRated', zhang, MORNING + 3 * HOUR, { stars, tags: [] }))
    expect(countsOf(rated(4))).toMatchObject({ judged: 1, satisfied: 1, stars: 4, rated: 1 })
    const unhappy = rated(2)
    expect(countsOf(unhappy)).toMatchObject({ judged: 1, satisfied: 0, followUpsDue: 1 })
    const calledBack = after(unhappy, event('RequestFollowedUp', wu, MORNING + DAY, { isSatisfied: true, words: '说开了' }))
    expect(countsOf(calledBack)).toMatchObject({ judged: 1, satisfied: 0, followUpsDue: 0, followedUp: 1 })
  })
  it('is the same for everybody who did the work', () => {
    expect(countsOf(after(inState('accepted'), event('RequestStarted', li, MORNING + HOUR)))).toEqual(countsOf(inState('accepted')))
  })
})

describe('三率', () => {
  it('are shown from five on', () => {
    const counts = { ...NOTHING, answers: LEAST_VOLUME, answeredInTime: 4, settled: LEAST_VOLUME - 1, solved: 1, judged: 6, satisfied: 6 }
    expect(ratesOf(counts)).toEqual({ answer: { percent: 80, of: 5 }, solve: { percent: null, of: 4 }, satisfy: { percent: 100, of: 6 } })
  })
})

/** Without what is nothing, and without the marks of what was seen. */
const compact = (figures: RequestFigures): object => JSON.parse(JSON.stringify(figures, (key, value: unknown) =>
  key === 'seen' || value === 0 || (key !== '' && typeof value === 'object' && isEmpty(value)) ? undefined : value)) as object
const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((all, one) => all + one, 0)
const isEmpty = (value: unknown): boolean => Object.values(value as object).every(one => one === 0 || (typeof one === 'object' && isEmpty(one)))
