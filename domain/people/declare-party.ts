import { accept, reject, type Decision } from '../kernel/decision'
import type { PartyBranch } from './branch'
import { CONSENT_VERSION, type Member, type PartyMembership } from './model'

export interface DeclareParty { branch: Pick<PartyBranch, '_id' | 'name' | 'communityId'>; kind: PartyMembership['kind']; at: number }

/** 亮身份：党员自己申报，支部核实后生效；已核实的要改，由支部办。敏感信息，须单独同意。 */
export function declareParty(
  member: Pick<Member, 'consent' | 'party'>, { branch, kind, at }: DeclareParty,
): Decision<{ party: PartyMembership }, 'CONSENT_NEEDED' | 'PARTY_VERIFIED'> {
  if (member.consent?.version !== CONSENT_VERSION) return reject('CONSENT_NEEDED')
  if (member.party?.status === 'verified') return reject('PARTY_VERIFIED')
  return accept({ party: { branchId: branch._id, branchName: branch.name, communityId: branch.communityId, kind, status: 'declared', declaredAt: at } })
}

/** 支部核实：确认或退回，一次定论；退回后可重新申报。 */
export function verifyParty({ party }: Pick<Member, 'party'>, isMember: boolean): Decision<{ party: PartyMembership }, 'NOT_PENDING'> {
  if (party?.status !== 'declared') return reject('NOT_PENDING')
  return accept({ party: { ...party, status: isMember ? 'verified' : 'refused' } })
}
