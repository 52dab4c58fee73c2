import type { Role } from '../kernel/roles'
import type { Home, Member } from './model'

/** A role held over an area: permissions are the union of the hats, and every act records the hat it was done under. */
export interface Hat {
  role: Role
  memberId: string
  communityId: string | null
  estateId: string | null
  buildingIds: string[]
  /** The one of several that the person chose to work under. */
  isChosen?: boolean
}

const hat = (memberId: string, role: Role, more: Partial<Hat> = {}): Hat => ({
  role, memberId, communityId: null, estateId: null, buildingIds: [], ...more,
})

/** How a person names one of their hats: the role and where it is held. */
export const hatKeyOf = ({ role, estateId, communityId }: Pick<Hat, 'role' | 'estateId' | 'communityId'>): string => `${role}.${estateId ?? communityId ?? ''}`

/** 任期内: from its first moment to its end. */
export const isInForce = ({ from, until }: { from: number; until: number | null }, at: number): boolean => from <= at && (until === null || at < until)
/** A tenancy that has ended is no home any more. */
export const isHomeInForce = ({ until }: Pick<Home, 'until'>, at: number): boolean => until === null || at < until

type Wearer = Pick<Member, '_id' | 'appointments' | 'home' | 'party'> & Partial<Pick<Member, 'hat'>>

/** The hats a person wears at `now`: appointments in force, the home, the verified Party membership, and visitor; the chosen one first. */
export function hatsOf({ _id: id, appointments, home, party, hat: chosen }: Wearer, now: number): Hat[] {
  const hats = [
    ...appointments.filter(a => isInForce(a, now)).map(a => hat(id, a.role, { communityId: a.communityId, estateId: a.estateId, buildingIds: a.buildingIds })),
    ...(party?.status === 'verified' ? [hat(id, 'partyMember', { communityId: party.communityId })] : []),
    ...(home && home.status !== 'refused' && isHomeInForce(home, now)
      ? [hat(id, 'resident', { communityId: home.communityId, estateId: home.estateId, buildingIds: [home.buildingId] })]
      : []),
    hat(id, 'visitor'),
  ]
  const isChosen = (one: Hat) => hatKeyOf(one) === chosen
  return [...hats.filter(isChosen).map(one => ({ ...one, isChosen: true })), ...hats.filter(one => !isChosen(one))]
}
