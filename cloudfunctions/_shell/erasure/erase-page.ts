import type { Photo, RequestEvent } from '../../../domain/requests/model'
import { withoutPerson } from '../../../domain/duty/change-team'
import type { Team } from '../../../domain/duty/team'
import { anonymise, type Erased } from '../../../domain/people/anonymise'
import { now } from '../clock'
import { updateWhere } from '../documents'
import { deleteFiles } from '../files'
import { command } from '../sdk'
import { changedFields } from '../saving'
import { eraseFromMailboxes } from './mailboxes'
import { eraseAboutRequests } from './urgent'

export interface Trace { _id: string; version?: number; estateId?: string }
type RequestTrace = Trace & { requesterId: string; photos: Photo[]; timeline: RequestEvent[] }

/** What quotes these documents first, then the person in the documents themselves, since by these the rest is found. */
export async function erasePage(collection: string, docs: Trace[], erased: Erased, told: Set<string>): Promise<void> {
  await eraseFromMailboxes(docs, erased, told)
  if (collection === 'requests') await eraseAboutRequests(docs, erased)
  await Promise.all(docs.map(doc => eraseOne(collection, keptOf(collection, doc, erased), erased)))
}

interface Kept { doc: Trace; kept: Trace; files: string[] }

/** What stays of the document before names are taken out. Of a team the person goes as a whole, so that nobody puts a name without a person on a shift. */
function keptOf(collection: string, doc: Trace, erased: Erased): Kept {
  if (collection === 'requests') return withoutOwnPhotos(doc as RequestTrace, erased)
  return { doc, kept: collection === 'teams' ? withoutPerson(doc as unknown as Team, erased.memberId, now()) : doc, files: [] }
}

/** The photos go before the last word of where they are; somebody faster is met again on the next round. */
async function eraseOne(collection: string, { doc, kept, files }: Kept, erased: Erased): Promise<void> {
  await deleteFiles(files)
  const guard = doc.version === undefined ? { _id: doc._id } : { _id: doc._id, version: doc.version }
  const changed = changedFields(doc, anonymise(kept, erased))
  await updateWhere(collection, guard, { ...changed, ...(doc.version === undefined ? {} : { version: command.inc(1) }) })
}

/** The request without the photos that the person took: of their own request, and with their own steps. */
function withoutOwnPhotos(doc: RequestTrace, { memberId }: Erased): Kept {
  const isOwn = doc.requesterId === memberId
  const steps = doc.timeline.filter(({ by, photos }) => by.memberId === memberId && photos)
  const files = [...(isOwn ? doc.photos : []), ...steps.flatMap(({ photos }) => photos ?? [])].flatMap(({ fileId, thumbId }) => [fileId, thumbId])
  const timeline = doc.timeline.map(event => (steps.includes(event) ? { ...event, photos: [] } : event))
  const kept: RequestTrace = { ...doc, timeline, photos: isOwn ? [] : doc.photos }
  return { doc, kept, files: [...new Set(files)] }
}
