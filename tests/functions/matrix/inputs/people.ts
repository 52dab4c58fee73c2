import { doorIdOf, memberIdOf as idOf } from '../../../../cloudfunctions/_shell/ids'
import type { AppointmentRecord } from '../../../../domain/people/appointment-record'
import { CONSENT_VERSION } from '../../../../domain/people/model'
import type { Documents } from '../../fixture/open-estates'
import { memberIdOf, memberOf, type CastRole } from '../../fixture/people'
import { MARKS, PLACES, branchIdOf, buildingId, buildingScene, communityId, estateId, type Place } from '../../fixture/places'
import { namedMember } from '../../fixture/posts'
import { requestIdOf } from '../../fixture/requests'
import { HOUR, TODAY, type Inputs } from './input'

/** Somebody whom the steward, the manager and the officer can each once write down as moved away. */
const lodgerOf = (role: CastRole, place: Place): string => idOf(`o-${place}-lodger-${role}`)

/** A post that waits for the owner of its number, for each granter to end. */
const heldBy = (role: CastRole, place: Place, now: number): AppointmentRecord => ({
  _id: `appointment-${place}-${role}`, version: 1, communityId: communityId(place), estateId: estateId(place), receipts: [], effects: [], effectsDueAt: null, createdAt: now, updatedAt: now,
  post: { appointmentId: `appointment-${place}-${role}`, role: 'engineer', communityId: communityId(place), estateId: estateId(place), buildingIds: [], title: '师傅', place: `${MARKS[place]}里`, from: now, until: null },
  phone: '13700137000', workName: '新师傅', buildings: [], memberId: null, grantedBy: { memberId: memberIdOf('communityOfficer', place), hat: 'communityOfficer', name: `${MARKS[place]}社区干部` },
  endedBy: null, endReason: '', isOpen: true, isEndTold: false, wakeAt: null,
})
/** Terms of two granters that do not overlap, in days from today. */
const termOf = (role: CastRole) => (role === 'siteManager' ? [0, 300] : [400, 800]).map(days => TODAY + days * 24 * HOUR)

export const things = (now: number): Documents => ({
  appointments: PLACES.flatMap(place => (['siteManager', 'communityOfficer'] as const).map(role => heldBy(role, place, now))),
  members: PLACES.flatMap(place => [namedMember(place, now), ...(['steward', 'siteManager', 'communityOfficer'] as const).map(role => ({
    ...memberOf('neighbor', place, now), _id: lodgerOf(role, place), openid: `o-${place}-lodger-${role}`,
  }))]),
})

export const people: Inputs<'people'> = {
  enter: () => ({}),
  consent: () => ({ version: CONSENT_VERSION }),
  join: place => ({ scene: buildingScene(place), unit: '1 单元', room: '303', name: '新邻居' }),
  profile: () => ({ isElder: true }),
  chooseHat: () => ({ key: null }),
  household: () => ({}),
  door: place => ({ estateId: estateId(place), buildingId: buildingId(place, 1), doorId: doorIdOf({ estateId: estateId(place), buildingId: buildingId(place, 1), unit: '1 单元', room: '501' }) }),
  moveOut: () => ({}),
  endResidence: (place, role) => ({ memberId: lodgerOf(role, place) }),
  branches: () => ({}),
  declareParty: place => ({ branchId: branchIdOf(place), kind: 'retired', hasAgreed: true }),
  withdrawParty: () => ({}),
  pendingParty: () => ({}),
  verifyParty: place => ({ memberId: memberIdOf('resident', place), isMember: true }),
  staff: place => ({ estateId: estateId(place) }),
  pending: () => ({}),
  verify: place => ({ memberId: memberIdOf('pending', place), isResident: true }),
  reveal: place => ({ requestId: requestIdOf('assigned', place), reason: '上门前联系' }),
  myAudits: () => ({}),
  erase: () => ({}),
  audits: () => ({}),
  appointments: () => ({}),
  appoint: (place, role) => {
    const [from, until] = termOf(role)
    return { phone: '13700137001', workName: '新师傅', role: 'engineer', title: '师傅', estateId: estateId(place), from, until }
  },
  workInHand: (place, role) => ({ appointmentId: `appointment-${place}-${role}` }),
  endAppointment: (place, role) => ({ appointmentId: `appointment-${place}-${role}`, reason: '调到别处' }),
}
