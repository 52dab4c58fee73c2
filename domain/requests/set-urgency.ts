import { reject, type Decision } from '../kernel/decision'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

/** 改急缓：时限从提交时按新的急缓重算。 */
export function setUrgency(
  request: ResidentRequest, { isUrgent, words, ...step }: Step & { isUrgent: boolean; words: string },
): Decision<RequestEvent, 'NOT_POSSIBLE_NOW'> {
  return isUrgent === request.isUrgent ? reject('NOT_POSSIBLE_NOW') : takeStep('setUrgency', request, step, { isUrgent, words })
}
