import type { Role } from '../kernel/roles'
import type { Member } from './model'

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

/** The hats a person wears at `now`: appointments in force, the home, the verified Party membership, and visitor. */
export function hatsOf(member: Pick<Member, '_id' | 'appointments' | 'home' | 'party'>, now: number): Hat[] {
  const { _id: id, appointments, home, party } = member
  const inForce = appointments.filter(a => a.from <= now && (a.until === null || now < a.until))
  return [
    ...inForce.map(a => hat(id, a.role, { communityId: a.communityId, estateId: a.estateId, buildingIds: a.buildingIds })),
    ...(party?.status === 'verified' ? [hat(id, 'partyMember', { communityId: party.communityId })] : []),
    ...(home && home.status !== 'refused'
      ? [hat(id, 'resident', { communityId: home.communityId, estateId: home.estateId, buildingIds: [home.buildingId] })]
      : []),
    hat(id, 'visitor'),
  ]
}
