import * as z from 'zod/mini'
import { isEnded } from './ending'
import type { ResidentRequest } from './model'

/** 满意: four stars or five. */
export const SATISFIED_STARS = 4
const MINUTE = 60_000

/**
 * What one request adds to the running figures, and what a scope's figures add up to. Every field is a whole number ≥ 0.
 * `answers`: 应回应, answered or past its answer-by; `settled`: 应办结, closed, asked for again or past its resolve-by;
 * `judged`: where the resident gave a word on it, by stars or when called back.
 */
export const COUNTS = [
  'filed', 'open', 'answers', 'answeredInTime', 'answerMinutes', 'settled', 'solved', 'solveMinutes', 'judged', 'satisfied', 'rated', 'stars',
  'reopened', 'followUpsDue', 'followedUp',
] as const
export type CountName = (typeof COUNTS)[number]
export const Counts = z.record(z.enum(COUNTS), z.int())
export type Counts = z.infer<typeof Counts>

export const NOTHING = Object.fromEntries(COUNTS.map(name => [name, 0])) as Counts

/**
 * The part of a request in the figures: of its document alone, so that the figures can always be counted again. Lateness
 * is what its history knows of: the ladder writes an entry as soon as a time has passed.
 */
export function countsOf(request: ResidentRequest): Counts {
  const { status, isOpen, createdAt, respondedAt, respondBy, resolvedAt, resolveBy, rating, followUp, reopenCount, timeline, pause } = request
  const known = timeline.at(-1)?.at ?? createdAt
  const isLate = pause === null && known >= resolveBy
  const isSettled = isEnded(status) || (isOpen && status !== 'duplicate' && (reopenCount > 0 || resolvedAt !== null || isLate))
  const isSolved = status === 'closed'
  const calledBack = followUp?.status === 'done' ? followUp : null
  const isSatisfied = rating ? rating.stars >= SATISFIED_STARS : calledBack?.isSatisfied ?? false
  return {
    filed: 1, open: one(isOpen),
    answers: one(respondedAt !== null || known >= respondBy), answeredInTime: one(respondedAt !== null && respondedAt <= respondBy),
    answerMinutes: respondedAt === null ? 0 : Math.round((respondedAt - createdAt) / MINUTE),
    settled: one(isSettled), solved: one(isSolved), solveMinutes: isSolved && resolvedAt !== null ? Math.round((resolvedAt - createdAt) / MINUTE) : 0,
    judged: one(rating !== null || calledBack !== null), satisfied: one(isSatisfied), rated: one(rating !== null), stars: rating?.stars ?? 0,
    reopened: one(reopenCount > 0), followUpsDue: one(followUp?.status === 'open'), followedUp: one(calledBack !== null),
  }
}

const one = (is: boolean): number => (is ? 1 : 0)

export const plus = (a: Counts, b: Counts): Counts => Object.fromEntries(COUNTS.map(name => [name, a[name] + b[name]])) as Counts
