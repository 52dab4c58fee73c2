import type { Member } from '../../domain/people/model'
import { shownName } from '../../domain/people/service'
import { command, database } from '../_shell/sdk'

/** The names of these members as they wish them shown, by id; one read. */
export async function namesOf(memberIds: string[]): Promise<Map<string, string>> {
  if (memberIds.length === 0) return new Map()
  const { data } = await database.collection('members').where({ _id: command.in(memberIds) }).limit(memberIds.length)
    .field({ name: true, publicName: true, volunteer: true }).get()
  return new Map((data as Pick<Member, '_id' | 'name' | 'publicName' | 'volunteer'>[]).map(member => [member._id, shownName(member)]))
}
