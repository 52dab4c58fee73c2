import type { Role } from '../kernel/roles'
import type { Hat } from './hats'

/** Where a thing lies and whose it is; absent lists mean that the role alone decides. */
export interface Target {
  communityId: string
  estateId: string | null
  buildingId?: string | null
  /** Residents it belongs to (requester, followers); absent: every resident of the estate. */
  residentIds?: readonly string[]
  /** Engineers it is assigned to; absent: every engineer of the estate. */
  engineerIds?: readonly string[]
}

/** Which things a hat reaches, role by role: the one readable table of scope (design §3, §5). */
export const REACH: Record<Role, (hat: Hat, target: Target) => boolean> = {
  visitor: () => true,
  timer: () => true,
  resident: (hat, target) => sameEstate(hat, target) && (!target.residentIds || target.residentIds.includes(hat.memberId)),
  partyMember: (hat, target) => sameCommunity(hat, target),
  steward: (hat, target) => sameEstate(hat, target) && (!target.buildingId || hat.buildingIds.includes(target.buildingId)),
  engineer: (hat, target) => sameEstate(hat, target) && (!target.engineerIds || target.engineerIds.includes(hat.memberId)),
  siteManager: (hat, target) => sameEstate(hat, target),
  communityOfficer: (hat, target) => sameCommunity(hat, target),
  branchSecretary: (hat, target) => sameCommunity(hat, target),
}

const sameEstate = (hat: Hat, target: Target) => target.estateId !== null && hat.estateId === target.estateId
const sameCommunity = (hat: Hat, target: Target) => hat.communityId === target.communityId

/** The first hat, in the order of `roles`, that reaches the target; null when none does. */
export const hatFor = (hats: readonly Hat[], roles: readonly Role[], target: Target): Hat | null =>
  roles.flatMap(role => hats.filter(hat => hat.role === role)).find(hat => REACH[hat.role](hat, target)) ?? null
