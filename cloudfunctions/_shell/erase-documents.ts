import type { Photo } from '../../domain/requests/model'
import { withoutPerson } from '../../domain/duty/change-team'
import type { Team } from '../../domain/duty/team'
import { anonymise, type Erased } from '../../domain/people/anonymise'
import { now } from './clock'
import { filter, updateWhere } from './documents'
import { changedFields } from './saving'
import { cloud, command, database } from './sdk'

const PAGE = 50
/** Where a person stands in documents of others, by the field and order of an index that finds them. */
const TRACES = [
  { collection: 'requests', field: 'requesterId', by: 'createdAt' }, { collection: 'posts', field: 'memberIds', by: 'endAt' },
  { collection: 'days', field: 'memberIds', by: 'endAt' }, { collection: 'teams', field: 'memberIds', by: 'createdAt' }, { collection: 'shifts', field: 'memberIds', by: 'endAt' },
  { collection: 'audits', field: 'subjectId', by: 'at' },
  { collection: 'appointments', field: 'memberId', by: 'createdAt' },
] as const

interface Trace { _id: string; version?: number; photos?: Photo[] }

/** Takes the person out of every document that stays; true when none is left, false when `until` came first. Safe to repeat. */
export async function eraseDocuments(erased: Erased, until: number): Promise<boolean> {
  for (const { collection, field, by } of TRACES) {
    for (;;) {
      if (now() >= until) return false
      const { data } = await database.collection(collection).where(filter({ [field]: erased.memberId })).orderBy(by, 'desc').orderBy('_id', 'desc').limit(PAGE).get()
      if (!data.length) break
      await Promise.all((data as Trace[]).map(doc => erase(collection, doc, erased)))
    }
  }
  return true
}

/** The photos of one's own requests go; somebody faster is met again on the next round. */
async function erase(collection: string, doc: Trace, erased: Erased): Promise<void> {
  const photos = collection === 'requests' ? (doc.photos ?? []) : []
  // Of a team the person goes as a whole, so that nobody puts a name without a person on a shift.
  const kept = collection === 'teams' ? withoutPerson(doc as unknown as Team, erased.memberId, now()) : doc
  const next = { ...anonymise(kept, erased), ...(photos.length ? { photos: [] } : {}) } as Trace
  const guard = doc.version === undefined ? { _id: doc._id } : { _id: doc._id, version: doc.version }
  await updateWhere(collection, guard, { ...changedFields(doc, next), ...(doc.version === undefined ? {} : { version: command.inc(1) }) })
  if (photos.length) await cloud.deleteFile({ fileList: photos.flatMap(({ fileId, thumbId }) => [fileId, thumbId]) })
}
