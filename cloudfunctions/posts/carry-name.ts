import { shiftWithName, teamWithName } from '../../domain/duty/carry-name'
import type { Shift } from '../../domain/duty/shift'
import type { Team } from '../../domain/duty/team'
import type { Named } from '../../domain/kernel/carry-name'
import { postWithName } from '../../domain/posts/carry-name'
import type { ServicePost } from '../../domain/posts/model'
import { updateWhere } from '../_shell/documents'
import { list, type Listing } from '../_shell/list'
import { changedFields } from '../_shell/saving'
import { command } from '../_shell/sdk'

const PAGE = 50
interface Kept { _id: string; version: number }

/**
 * Carries the name somebody wishes shown to where others read it: posts they took part in or wait for, shifts and teams.
 * One read for fifty documents, and a write for each that still holds another name; whoever changes it at the same time
 * is met again by the next choice.
 */
export async function carryName(who: Named): Promise<void> {
  const { memberId } = who
  const posts = { collection: 'posts', by: 'endAt', fields: ['version', 'claims', 'waiting', 'offers'] }
  const withName = (post: Kept & ServicePost) => postWithName(post, who)
  await carry<Kept & ServicePost>({ ...posts, where: { 'claims.memberId': memberId }, order: 'desc' }, withName)
  await carry<Kept & ServicePost>({ ...posts, where: { concernedIds: memberId }, order: 'desc' }, withName)
  await carry<Kept & Shift>({ collection: 'shifts', where: { concernedIds: memberId }, by: 'endAt', order: 'asc', fields: ['version', 'people'] }, shift => shiftWithName(shift, who))
  await carry<Kept & Team>({ collection: 'teams', where: { memberIds: memberId }, by: 'createdAt', order: 'desc', fields: ['version', 'people'] }, team => teamWithName(team, who))
}

async function carry<Doc extends Kept>(listing: Listing, withName: (doc: Doc) => Doc): Promise<void> {
  let cursor: string | null = null
  do {
    const page: { docs: Doc[]; cursor: string | null } = await list<Doc>({ ...listing, limit: PAGE, ...(cursor ? { cursor } : {}) })
    await Promise.all(page.docs.map(doc => save(listing.collection, doc, withName(doc))))
    cursor = page.cursor
  } while (cursor)
}

async function save<Doc extends Kept>(collection: string, doc: Doc, next: Doc): Promise<void> {
  const changed = changedFields(doc, next)
  if (Object.keys(changed).length > 0) await updateWhere(collection, { _id: doc._id, version: doc.version }, { ...changed, version: command.inc(1) })
}
