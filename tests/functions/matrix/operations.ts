import { contract } from '../../../domain/contract'
import type { Role } from '../../../domain/kernel/roles'
import type { CastRole } from '../fixture/people'

/** After these a person is somebody else here, so they are asked last. */
const LAST = ['people.withdrawParty', 'people.moveOut', 'people.erase']

/** Every operation of the contract, as the matrix asks about it. */
export const OPERATIONS = Object.entries(contract).flatMap(([fn, ops]) =>
  Object.entries(ops).map(([op, { roles, writes }]) => ({ name: `${fn}.${op}`, fn, op, roles: roles as readonly Role[], writes })))
  .sort((a, b) => LAST.indexOf(a.name) - LAST.indexOf(b.name))

/** The role each of the cast calls under. */
export const ROLE_OF: Record<CastRole, Role> = {
  visitor: 'visitor', pending: 'resident', resident: 'resident', neighbor: 'resident', partyMember: 'partyMember', steward: 'steward',
  stewardOfOtherBuilding: 'steward', engineer: 'engineer', otherEngineer: 'engineer', siteManager: 'siteManager', communityOfficer: 'communityOfficer',
  branchSecretary: 'branchSecretary',
}
/** Their hats reach over every estate of the community. */
export const OF_COMMUNITY: readonly Role[] = ['communityOfficer', 'branchSecretary', 'partyMember']

/** Everybody is a visitor, too. */
export const isListed = (roles: readonly Role[], role: CastRole): boolean => roles.includes('visitor') || roles.includes(ROLE_OF[role])

/** About the caller's own things, or about what a code in the caller's hand says: nothing of another estate can be named in them. */
export const isOwn = (name: string): boolean =>
  /^(people\.(enter|consent|join|profile|pending|audits|myAudits|erase|chooseHat|household|moveOut|branches|declareParty|withdrawParty|pendingParty)|places\.resolveCode|requests\.(mine|queue|claimable|communityOverview)|(posts|days)\.list|messages\.(granted|quota|inbox|read))/.test(name)
  || /^papers\.(exportMine|importTemplate|startImport)$/.test(name) || /^posts\.(calendar|myRecord|setSheet|honourRoll|certify|certificates|verifyCertificate)$/.test(name)
  || /^requests\.(board|following)$/.test(name) || name === 'duty.myShifts' || name === 'days.year' || /^(people\.appointments|places\.estates)$/.test(name)
/** The reads that tell a stranger something, from the code on a wall or on a certificate. */
export const PUBLIC = ['places.resolveCode', 'posts.verifyCertificate']
