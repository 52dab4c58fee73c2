import { maskName } from '../../domain/kernel/mask'
import { newMember } from '../../domain/people/new-member'
import { CONSENT_VERSION, type Home, type Member } from '../../domain/people/model'
import { doorIdOf, memberIdOf } from '../../cloudfunctions/_shell/ids'
import { buildingOf } from '../places/site'
import type { Times } from '../times'
import { branchOf } from './branches'
import { appointmentOf, openidOf, type Person } from './person'

const DAYS_KNOWN = 60

/** The sheet of a person of the demonstration; `order` makes the telephone number. */
export function memberOf(person: Person, order: number, times: Times): Member {
  const { name, workName, site, party, isPartyDeclared } = person
  const openid = openidOf(person)
  const since = times.day(-(person.home?.joinedDaysAgo ?? DAYS_KNOWN), '10:00')
  return {
    ...newMember(memberIdOf(openid), openid, since),
    name, phone: `1380000${String(order).padStart(4, '0')}`, publicName: workName ?? maskName(name), isElder: person.isElder ?? false,
    consent: { version: CONSENT_VERSION, at: since }, home: homeOf(person, since),
    party: party ? { branchId: branchOf(site)._id, branchName: branchOf(site).name, communityId: site.communityId, kind: party, status: isPartyDeclared ? 'declared' : 'verified', declaredAt: isPartyDeclared ? times.day(-1, '20:10') : since } : null,
    appointments: appointmentOf(person, since), mailbox: { quota: { ...person.quota }, unread: 0, entries: [] },
  }
}

function homeOf({ site, home }: Person, joinedAt: number): Home | null {
  if (!home) return null
  const building = buildingOf(site, home.building)
  const unit = building.units[home.unit - 1]!
  return {
    estateId: site.estateId, communityId: site.communityId, buildingId: building.buildingId, unit, room: home.room,
    doorId: doorIdOf({ estateId: site.estateId, buildingId: building.buildingId, unit, room: home.room }),
    tie: home.tie ?? 'owner', until: null,
    label: `${site.name} ${building.name} ${unit} ${home.room}`, status: home.status ?? 'verified', joinedAt,
  }
}
