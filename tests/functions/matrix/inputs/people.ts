import { memberIdOf as idOf } from '../../../../cloudfunctions/_shell/ids'
import { CONSENT_VERSION } from '../../../../domain/people/model'
import type { Documents } from '../../fixture/open-estates'
import { memberIdOf, memberOf, type CastRole } from '../../fixture/people'
import { PLACES, branchIdOf, buildingScene, estateId, type Place } from '../../fixture/places'
import { namedMember } from '../../fixture/posts'
import { requestIdOf } from '../../fixture/requests'
import type { Inputs } from './input'

/** Somebody whom the steward, the manager and the officer can each once write down as moved away. */
const lodgerOf = (role: CastRole, place: Place): string => idOf(`o-${place}-lodger-${role}`)

export const things = (now: number): Documents => ({
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
}
