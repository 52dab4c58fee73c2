import { callIdOf, livesThere, newCall, type Person } from '../../../domain/musters/call'
import type { Muster, MusterCall, Sweep } from '../../../domain/musters/model'
import { SWEEP_PAGE } from '../../../domain/musters/start-muster'
import { pageMark } from '../../../domain/musters/sweep'
import type { Member } from '../../../domain/people/model'
import { now } from '../clock'
import { insertMany } from '../documents'
import { list } from '../list'
import { command, database } from '../sdk'

export interface CalledPage { memberIds: string[]; called: number; cursor: string | null }
type Row = Pick<Member, '_id' | 'publicName' | 'home'>
const FIELDS = ['publicName', 'home'] as const

/**
 * Calls the people of one page: two reads and one write, however many they are. `called` counts each person once over all
 * pages and repeats. Null when somebody called themselves in between and the page has to be looked at again.
 */
export async function callPage(muster: Muster, sweep: Sweep): Promise<CalledPage | null> {
  const { people, cursor } = await peopleOf(muster, sweep)
  const known = await knownCalls(muster._id, people)
  const calledIn = pageMark(sweep)
  const missing = muster.status === 'open' ? people.filter(({ memberId }) => !known.has(memberId)) : []
  const isSaved = await insertMany('musterCalls', missing.map(person => newCall(muster, person, { at: now(), calledIn })))
  if (!isSaved) return null
  const here = people.filter(({ memberId }) => known.get(memberId) === calledIn)
  return { memberIds: [...missing, ...here].map(({ memberId }) => memberId), called: missing.length + here.length, cursor }
}

/** A part is a building, whose people are read page by page, or a few people by name; whoever is named is not called again where they live. */
async function peopleOf({ estateId }: Muster, { parts, part, cursor }: Sweep): Promise<{ people: Person[]; cursor: string | null }> {
  const { buildingId, memberIds } = parts[part]!
  if (buildingId === null) return { people: (await named(memberIds)).map(personOf), cursor: null }
  const { docs, cursor: next } = await list<Row>({
    collection: 'members', where: { 'home.estateId': estateId, 'home.buildingId': buildingId }, by: 'home.joinedAt', order: 'asc', cursor: cursor ?? undefined, limit: SWEEP_PAGE, fields: FIELDS,
  })
  const apart = new Set(parts.flatMap(one => one.memberIds))
  return { people: docs.map(personOf).filter(person => livesThere(person, estateId, now()) && !apart.has(person.memberId)), cursor: next }
}

async function named(memberIds: readonly string[]): Promise<Row[]> {
  const { data } = await database.collection('members').where({ _id: command.in(memberIds) }).limit(memberIds.length).field({ publicName: true, home: true }).get()
  return data as Row[]
}

const personOf = ({ _id: memberId, publicName: name, home }: Row): Person => ({ memberId, name, home })

/** Who of these has a call already, and which page called them. */
async function knownCalls(musterId: string, people: readonly Person[]): Promise<Map<string, string | null>> {
  if (!people.length) return new Map()
  const { data } = await database.collection('musterCalls').where({ _id: command.in(people.map(({ memberId }) => callIdOf(musterId, memberId))) })
    .limit(people.length).field({ memberId: true, calledIn: true }).get()
  return new Map((data as Pick<MusterCall, 'memberId' | 'calledIn'>[]).map(({ memberId, calledIn }) => [memberId, calledIn]))
}
