import { reject, type Decision } from '../kernel/decision'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

export interface RateRequest extends Step { stars: number; tags: string[]; words?: string }

/** 评价：一件一次，星级必填，文字随意；重新处理后可再评。 */
export function rateRequest(request: ResidentRequest, { stars, tags, words, ...step }: RateRequest): Decision<RequestEvent, 'ALREADY_RATED' | 'NOT_POSSIBLE_NOW'> {
  if (request.rating) return reject('ALREADY_RATED')
  return takeStep('rate', request, step, { stars, tags, ...(words ? { words } : {}) })
}
