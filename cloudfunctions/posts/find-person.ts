import { shownName } from '../../domain/people/service'
import type { ClaimPost } from '../../domain/posts/claim-post'
import type { ServicePost } from '../../domain/posts/model'
import { findMember } from '../_shell/find-member'
import { standingOf } from '../_shell/standing'
import { targetOf } from './handlers'

type Person = Omit<ClaimPost, 'claimId' | 'seat' | 'others'>

/** Somebody named by their phone number, as far as they belong to the post's estate or community; nothing of them but the name others may read. */
export async function findPerson(phone: string, post: ServicePost, at: number): Promise<Person | null> {
  const member = await findMember(phone, ['resident', 'partyMember'], targetOf(post), at)
  return member ? { memberId: member._id, name: shownName(member), at, ...standingOf(member, post) } : null
}
