import type { PartyBranch } from '../../domain/people/branch'
import { LOTUS_POND } from '../places/lotus-pond'
import type { Site } from '../places/site'
import { SPRING_BREEZE } from '../places/spring-breeze'
import type { Times } from '../times'

export const branchOf = ({ estateId, name }: Pick<Site, 'estateId' | 'name'>): Pick<PartyBranch, '_id' | 'name'> => ({ _id: `${estateId}-branch`, name: `${name}党支部` })

/** Each estate's branch, and in 春风里 the joint one of community, property company and owners' committee. */
export function branchesOf({ day }: Times): PartyBranch[] {
  const createdAt = day(-60, '09:00')
  const own = [SPRING_BREEZE, LOTUS_POND].map(site => ({ ...branchOf(site), communityId: site.communityId, isJoint: false, bodies: [], createdAt }))
  const joint = { _id: 'chunfengli-joint', name: '春风里小区联合党支部', communityId: SPRING_BREEZE.communityId, isJoint: true, bodies: ['社区居委会', '物业企业', '业主委员会'], createdAt }
  return [...own, joint]
}
