import type { Actor } from '../../domain/kernel/actor'
import type { Role } from '../../domain/kernel/roles'
import type { StaffEntry } from '../../domain/places/model'
import type { Member } from '../../domain/people/model'
import type { Times } from '../times'
import { householdsBeside } from './households'
import { memberOf } from './member'
import { NEIGHBORS } from './neighbors'
import type { Person } from './person'
import { STAFF } from './staff'

/** Everybody of the demonstration, found by the short name of the stories or by where they live. */
export interface Cast {
  members: Member[]
  person(key: string): Person
  member(key: string): Member
  /** The n-th verified household of a building of 春风里, from 0, that no story names. */
  household(building: number, n: number): string
  as(key: string, hat: Role): Actor
  staffOf(estateId: string): StaffEntry[]
}

export function castOf(times: Times): Cast {
  const named = [...STAFF, ...NEIGHBORS]
  const households = householdsBeside(named)
  const people = [...named, ...households]
  const entries = new Map(people.map((person, i) => [person.key, { person, member: memberOf(person, i + 1, times) }]))
  const find = (key: string) => {
    const entry = entries.get(key)
    if (!entry) throw new Error(`nobody is called ${key}`)
    return entry
  }
  return {
    members: [...entries.values()].map(({ member }) => member),
    person: key => find(key).person,
    member: key => find(key).member,
    household: (building, n) => {
      const key = households.filter(({ home }) => home?.building === building && !home.status).sort(byRoom)[n]?.key
      if (!key) throw new Error(`building ${building} has no household ${n}`)
      return key
    },
    as: (key, hat) => ({ memberId: find(key).member._id, hat, name: find(key).member.publicName }),
    staffOf: estateId => people.filter(person => person.site.estateId === estateId && person.post).map(person => staffEntry(person, find(person.key).member)),
  }
}

/** Floor by floor over all stairs, so that the first few live in different units. */
const byRoom = (a: Person, b: Person): number => (a.home!.room + a.home!.unit).localeCompare(b.home!.room + b.home!.unit)

const staffEntry = ({ post }: Person, { _id, publicName, phone, appointments }: Member): StaffEntry => ({
  memberId: _id, name: publicName, role: post!.role, title: post!.title, phone, buildingIds: appointments[0]!.buildingIds,
})
