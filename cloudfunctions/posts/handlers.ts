import type { posts } from '../../domain/posts/contract'
import type { ServicePost } from '../../domain/posts/model'
import type { Target } from '../../domain/people/reach'
import type { Call, Handlers } from '../_shell/call'

export type PostsHandlers = Handlers<typeof posts>

/** A post is everybody's of its estate, and the Party members' of its community. */
export const targetOf = ({ communityId, estateId }: Pick<ServicePost, 'communityId' | 'estateId'>): Target => ({ communityId, estateId })

/** 党员席 needs the branch's word, 邻居席 the steward's. */
export const standingOf = ({ caller }: Call, { communityId, estateId }: ServicePost) => ({
  isPartyMember: caller.hats.some(hat => hat.role === 'partyMember' && hat.communityId === communityId),
  isVerifiedResident: caller.member?.home?.status === 'verified' && caller.member.home.estateId === estateId,
})
