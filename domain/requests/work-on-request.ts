import type { Actor } from '../kernel/actor'
import { reject, type Decision } from '../kernel/decision'
import type { Photo, RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

type WorkRejection = 'NOT_ASSIGNED_TO_YOU' | 'NOT_POSSIBLE_NOW'
type Worker = Pick<Actor, 'memberId' | 'hat'>

/** 谁接的单谁办：已派给别人的，项目经理之外的人不能替办。 */
export const isInHand = ({ assignee }: Pick<ResidentRequest, 'assignee'>, { memberId, hat }: Worker): boolean =>
  hat === 'siteManager' || (assignee ? assignee.memberId === memberId : hat === 'steward' || hat === 'communityOfficer')

/** 办的人，或首接负责的人：暂停、恢复和费用由他们定。 */
export const answersFor = (request: Pick<ResidentRequest, 'assignee' | 'acceptedBy'>, by: Worker): boolean =>
  isInHand(request, by) || request.acceptedBy?.memberId === by.memberId

/** 开始处理：师傅出发，居民看得到。 */
export function startRequest(request: ResidentRequest, step: Step): Decision<RequestEvent, WorkRejection> {
  return isInHand(request, step.by) ? takeStep('start', request, step) : reject('NOT_ASSIGNED_TO_YOU')
}

/** 办结：写明结果，附办后照片；居民确认后才算完。 */
export function resolveRequest(request: ResidentRequest, { words, photos, ...step }: Step & { words: string; photos: Photo[] }): Decision<RequestEvent, WorkRejection> {
  const isTheirs = request.status === 'referred' ? answersFor(request, step.by) : isInHand(request, step.by)
  return isTheirs ? takeStep('resolve', request, step, { words, photos }) : reject('NOT_ASSIGNED_TO_YOU')
}
