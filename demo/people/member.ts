import { maskName } from '../../domain/kernel/mask'
import { leaseAtOf } from '../../domain/people/pass-lease'
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
    name, phone: `1380000${String(order).padStart(4, '0')}`, publicName: workName ?? maskName(name), isElder: person.isElder ?? false, isPhoneVerified: true,
    consent: { version: CONSENT_VERSION, at: since }, home: homeOf(person, since, times), leaseAt: leaseOf(person, since, times),
    party: party ? { branchId: branchOf(site)._id, branchName: branchOf(site).name, communityId: site.communityId, kind: party, status: isPartyDeclared ? 'declared' : 'verified', declaredAt: isPartyDeclared ? times.day(-1, '20:10') : since } : null,
    appointments: appointmentOf(person, since), mailbox: { quota: { ...person.quota }, unread: 0, entries: [] },
  }
}

/** The lease as the timer looks after it. */
function leaseOf(person: Person, since: number, times: Times): number | null {
  const home = homeOf(person, since, times)
  return home && leaseAtOf(home, times.now)
}

function homeOf({ site, home }: Person, joinedAt: number, { day }: Times): Home | null {
  if (!home) return null
  const building = buildingOf(site, home.building)
  const unit = building.units[home.unit - 1]!
  return {
    estateId: site.estateId, communityId: site.communityId, buildingId: building.buildingId, unit, room: home.room,
    doorId: doorIdOf({ estateId: site.estateId, buildingId: building.buildingId, unit, room: home.room }),
    tie: home.tie ?? 'owner', until: home.leaseDays === undefined ? null : day(home.leaseDays, '23:59'),
    label: `${site.name} ${building.name} ${unit} ${home.room}`, status: home.status ?? 'verified', joinedAt,
  }
}
