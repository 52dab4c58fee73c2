import { reject, type Decision } from '../kernel/decision'
import { isSampled } from './sample'
import type { FollowUp, RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

/** 不满意: up to this many stars the site manager calls. */
export const UNHAPPY_STARS = 2

export interface FollowUpRequest extends Step { isSolved: boolean; isSatisfied: boolean; words: string }

/** 回访：打过电话，记下结果；说没解决的，当场退回重办。 */
export function followUpRequest(request: ResidentRequest, { isSolved, isSatisfied, words, ...step }: FollowUpRequest): Decision<RequestEvent, 'NOTHING_TO_FOLLOW_UP' | 'NOT_POSSIBLE_NOW'> {
  if (request.followUp?.status !== 'open') return reject('NOTHING_TO_FOLLOW_UP')
  return takeStep(isSolved ? 'followUp' : 'sendBack', request, step, { words, isSatisfied })
}

/** The call that this event makes due: an unhappy rating always, and one of ten closed matters; a rating replaces the sample. */
export function followUpAfter({ _id, followUp }: ResidentRequest, { type, at, stars, by, words, isSatisfied }: RequestEvent): FollowUp | null {
  if (type === 'RequestRated') return (stars ?? 0) <= UNHAPPY_STARS ? { ...due('unhappy', at) } : followUp
  if (type === 'RequestConfirmed' || type === 'RequestClosedBySilence') return isSampled(_id) ? due('sampled', at) : null
  if (type === 'RequestReopened' || type === 'RequestSentBack') return null
  if (type === 'RequestFollowedUp' && followUp) return { ...followUp, status: 'done', doneAt: at, by, isSatisfied: isSatisfied ?? false, words: words ?? '' }
  return followUp
}

const due = (reason: FollowUp['reason'], dueAt: number): FollowUp => ({ reason, status: 'open', dueAt, doneAt: null, by: null, isSatisfied: null, words: '' })
