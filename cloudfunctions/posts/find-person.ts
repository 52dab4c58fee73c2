import { hatsOf } from '../../domain/people/hats'
import type { Member } from '../../domain/people/model'
import { hatFor } from '../../domain/people/reach'
import { shownName } from '../../domain/people/service'
import type { ClaimPost } from '../../domain/posts/claim-post'
import type { ServicePost } from '../../domain/posts/model'
import { database } from '../_shell/sdk'
import { standingOf, targetOf } from './handlers'

const MOST = 5
type Person = Omit<ClaimPost, 'claimId' | 'seat' | 'others'>

/** Somebody named by their phone number, as far as they belong to the post's estate or community; nothing of them but the name others may read. */
export async function findPerson(phone: string, post: ServicePost, at: number): Promise<Person | null> {
  const { data } = await database.collection('members').where({ phone }).limit(MOST)
    .field({ name: true, publicName: true, home: true, party: true, appointments: true, volunteer: true }).get()
  const member = (data as Member[]).find(one => hatFor(hatsOf(one, at), ['resident', 'partyMember'], targetOf(post)))
  return member ? { memberId: member._id, name: shownName(member), at, ...standingOf(member, post) } : null
}
