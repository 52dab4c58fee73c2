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
  /** Party members it is given to; absent: every one of the community. */
  volunteerIds?: readonly string[]
  /** Staff in whose queue it stands: they reach it whatever their building. */
  handlerIds?: readonly string[]
  /** 仅承办人可见: of the staff only these; absent: everybody whose area it is in. */
  staffIds?: readonly string[]
}

/** The area a role is held over, and what narrows it within that area. */
export interface Scope {
  area: 'anywhere' | 'estate' | 'community'
  only?: 'theirOwn' | 'assignedToThem' | 'givenToThem' | 'buildingsAppointedTo' | 'notConfidential'
}

/** Which things a hat reaches, role by role: the one readable table of scope (design §3, §5); `npm run roles` prints it. */
export const SCOPES: Record<Role, Scope> = {
  visitor: { area: 'anywhere' },
  resident: { area: 'estate', only: 'theirOwn' },
  partyMember: { area: 'community', only: 'givenToThem' },
  steward: { area: 'estate', only: 'buildingsAppointedTo' },
  engineer: { area: 'estate', only: 'assignedToThem' },
  siteManager: { area: 'estate', only: 'notConfidential' },
  communityOfficer: { area: 'community', only: 'notConfidential' },
  branchSecretary: { area: 'community', only: 'notConfidential' },
  timer: { area: 'anywhere' },
}

const LIES_WITHIN: Record<Scope['area'], (hat: Hat, target: Target) => boolean> = {
  anywhere: () => true,
  estate: (hat, { estateId }) => estateId !== null && hat.estateId === estateId,
  community: (hat, { communityId }) => hat.communityId === communityId,
}
const CONCERNS: Record<NonNullable<Scope['only']>, (hat: Hat, target: Target) => boolean> = {
  theirOwn: (hat, { residentIds }) => !residentIds || residentIds.includes(hat.memberId),
  assignedToThem: (hat, { engineerIds }) => !engineerIds || engineerIds.includes(hat.memberId),
  givenToThem: (hat, { volunteerIds }) => !volunteerIds || volunteerIds.includes(hat.memberId),
  buildingsAppointedTo: (hat, target) => isAppointed(hat, target)
    && (!target.buildingId || hat.buildingIds.includes(target.buildingId) || (target.handlerIds ?? []).includes(hat.memberId)),
  notConfidential: (hat, target) => isAppointed(hat, target),
}
const isAppointed = (hat: Hat, { staffIds }: Target): boolean => !staffIds || staffIds.includes(hat.memberId)

/** Whether the thing lies in the area of the hat and is one of those the hat is for. */
export function reaches(hat: Hat, target: Target): boolean {
  const { area, only } = SCOPES[hat.role]
  return LIES_WITHIN[area](hat, target) && (!only || CONCERNS[only](hat, target))
}

/** Every hat that reaches the target, in the order of `roles`; the hat a person chose to work under comes first. */
export function hatsReaching(hats: readonly Hat[], roles: readonly Role[], target: Target): Hat[] {
  const able = roles.flatMap(role => hats.filter(hat => hat.role === role)).filter(hat => reaches(hat, target))
  return [...able.filter(({ isChosen }) => isChosen), ...able.filter(({ isChosen }) => !isChosen)]
}

/** The hat an act on the target is done under; null when none reaches it. */
export const hatFor = (hats: readonly Hat[], roles: readonly Role[], target: Target): Hat | null => hatsReaching(hats, roles, target)[0] ?? null
