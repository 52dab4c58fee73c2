import { NO_SHEET } from '../../domain/people/service'
import type { Member } from '../../domain/people/model'
import { hatFor, type Target } from '../../domain/people/reach'
import type { posts } from '../../domain/posts/contract'
import { MANAGERS } from '../../domain/posts/contract/shared'
import type { Standing } from '../../domain/posts/eligible'
import type { ServicePost } from '../../domain/posts/model'
import type { Call, Handlers } from '../_shell/call'

export type PostsHandlers = Handlers<typeof posts>

/** A post is everybody's of its estate, and the Party members' of its community. */
export const targetOf = ({ communityId, estateId }: Pick<ServicePost, 'communityId' | 'estateId'>): Target => ({ communityId, estateId })

type Known = Pick<Member, 'home' | 'party' | 'volunteer'>
type Where = Pick<ServicePost, 'communityId' | 'estateId'>

/** How somebody stands to a post: 党员席 needs the branch's word, 邻居席 the steward's, and the sheet says the rest. */
export function standingOf(member: Known | null, { communityId, estateId }: Where): Standing {
  const { skills, birthYear, guardian, absences } = member?.volunteer ?? NO_SHEET
  return {
    isPartyMember: member?.party?.status === 'verified' && member.party.communityId === communityId,
    isVerifiedResident: member?.home?.status === 'verified' && member.home.estateId === estateId,
    skills, birthYear, hasGuardian: guardian !== null, absences: absences.map(({ at }) => at),
  }
}

/** Whether the caller holds an office over the post. */
export const canManage = ({ caller }: Pick<Call, 'caller'>, post: Where): boolean =>
  hatFor(caller.hats, MANAGERS, targetOf(post)) !== null
/** Those in office, and the leads named on it, keep the roll. */
export const canKeepRoll = (call: Pick<Call, 'caller'>, post: ServicePost): boolean => canManage(call, post) || post.leadIds.includes(call.caller.memberId)
