import type { Role } from '../../domain/kernel/roles'
import { hatsOf } from '../../domain/people/hats'
import type { Member } from '../../domain/people/model'
import { hatFor, type Target } from '../../domain/people/reach'
import { database } from './sdk'

const MOST = 5
const FIELDS = { name: true, publicName: true, home: true, party: true, appointments: true, volunteer: true }

/** Somebody named by their phone number, as far as one of their hats of these roles reaches the target; null when nobody is. One read. */
export async function findMember(phone: string, roles: readonly Role[], target: Target, at: number): Promise<Member | null> {
  const { data } = await database.collection('members').where({ phone }).limit(MOST).field(FIELDS).get()
  return (data as Member[]).find(one => hatFor(hatsOf(one, at), roles, target)) ?? null
}
