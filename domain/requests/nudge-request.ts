import { reject, type Decision } from '../kernel/decision'
import { NUDGE_EVERY } from './clocks'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

export const mayNudge = ({ nudgedAt }: Pick<ResidentRequest, 'nudgedAt'>, at: number): boolean => nudgedAt === null || at >= nudgedAt + NUDGE_EVERY

/** 催单：居民一天最多催一次，承办人马上知道。 */
export function nudgeRequest(request: ResidentRequest, step: Step): Decision<RequestEvent, 'NUDGED_TODAY' | 'NOT_POSSIBLE_NOW'> {
  return mayNudge(request, step.at) ? takeStep('nudge', request, step) : reject('NUDGED_TODAY')
}
