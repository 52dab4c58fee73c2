import { accept, reject, type Decision } from '../kernel/decision'
import type { Claim, ServicePost } from './model'
import { pointsOf } from './points'
import type { Keeper } from './roll'
import { step, tell, type Step } from './step'

export interface Thank { words: string; photos: NonNullable<ServicePost['thanks']>['photos']; by: Keeper; at: number }
const SERVED: readonly Claim['status'][] = ['checkedIn', 'checkedOut', 'confirmed']

/** 感谢卡：岗位开始后，负责人写几句、附照片，告诉每一位服务过的人，计入已确认的服务。 */
export function thank(post: ServicePost, { words, photos, by, at }: Thank): Decision<Step, 'TOO_EARLY' | 'NOBODY_SERVED'> {
  if (at < post.startAt) return reject('TOO_EARLY')
  const served = post.claims.filter(({ status }) => SERVED.includes(status)).map(({ memberId }) => memberId)
  if (served.length === 0) return reject('NOBODY_SERVED')
  const claims = post.claims.map(withThanks)
  const thanked = { ...post, claims, thanks: { words, photos, at, by } }
  return accept({ ...step(thanked, tell('postThanks', served, words)), recorded: claims.filter(({ status }) => status === 'confirmed') })
}

/** Confirmed hours are worth a point more; whoever is confirmed later is counted so from the start. */
const withThanks = (claim: Claim): Claim =>
  claim.service ? { ...claim, service: { ...claim.service, points: pointsOf({ minutes: claim.service.minutes, praise: claim.praise, isThanked: true }) } } : claim
