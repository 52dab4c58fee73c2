import { NO_SHEET } from '../../domain/people/service'
import type { Member } from '../../domain/people/model'
import type { Standing } from '../../domain/posts/eligible'
import type { ServicePost } from '../../domain/posts/model'

type Known = Pick<Member, 'home' | 'party' | 'volunteer'>

/** How somebody stands to a post: 党员席 needs the branch's word, 邻居席 the steward's, and the sheet says the rest. */
export function standingOf(member: Known | null, { communityId, estateId }: Pick<ServicePost, 'communityId' | 'estateId'>): Standing {
  const { skills, birthYear, guardian, absences } = member?.volunteer ?? NO_SHEET
  return {
    isPartyMember: member?.party?.status === 'verified' && member.party.communityId === communityId,
    isVerifiedResident: member?.home?.status === 'verified' && member.home.estateId === estateId,
    skills, birthYear, hasGuardian: guardian !== null, absences: absences.map(({ at }) => at),
  }
}
