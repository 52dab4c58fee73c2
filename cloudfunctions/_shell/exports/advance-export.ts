import { ROWS_PER_PAGE, afterPage, finished, isRead, nameOf, type LedgerExport } from '../../../domain/requests/ledger-export'
import { headOf, rowOf, type Cell, type Person } from '../../../domain/requests/ledger-row'
import type { ResidentRequest } from '../../../domain/requests/model'
import { now } from '../clock'
import { plain, read, updateWhere } from '../documents'
import { deleteFiles, readFile, writeFile } from '../files'
import { ledgerQuery } from '../ledger-query'
import { list } from '../list'
import { command, database } from '../sdk'
import { workbookOf } from './workbook'

/** When the timer looks after an export that its owner no longer asks about, ms. */
const GRACE = 60_000

/**
 * Goes on with an export until it is done or `until` has passed. Each page is one query (two with names), one file and one
 * conditional update; whoever is slower than another on the same page wrote the same file and looks again.
 */
export async function advanceExport(job: LedgerExport, until: number): Promise<LedgerExport> {
  let at = job
  while (at.status === 'running' && now() < until) at = await saved(at, isRead(at) ? await putTogether(at) : await nextPage(at))
  return at
}

async function saved(before: LedgerExport, next: LedgerExport): Promise<LedgerExport> {
  const { _id, version, ...fields } = plain(next)
  const data = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, command.set(value)]))
  const isMine = await updateWhere('requestExports', { _id, version: before.version }, { ...data, version })
  if (isMine && next.status === 'done') await deleteFiles(before.parts)
  return isMine ? next : (await read<LedgerExport>('requestExports', _id))!
}

async function nextPage(job: LedgerExport): Promise<LedgerExport> {
  const { docs, cursor } = await list<ResidentRequest>({
    ...ledgerQuery(job.estateId, job.filter, job.buildingIds, job.createdAt), collection: 'requests', fields: ROW_FIELDS,
    limit: ROWS_PER_PAGE, ...(job.cursor ? { cursor: job.cursor } : {}),
  })
  const people = job.isRevealed ? await peopleOf(docs) : new Map<string, Person>()
  const rows = docs.map(doc => rowOf(doc, job.memberId, job.isRevealed, doc.source === 'self' ? people.get(doc.requesterId) ?? null : job.isRevealed ? doc.contact : null))
  const fileId = rows.length ? await writeFile(`exports/${job._id}/${job.parts.length}.json`, Buffer.from(JSON.stringify(rows))) : ''
  return afterPage(job, { fileId, rows: rows.length, next: cursor, reached: docs.at(-1)?.createdAt ?? job.createdAt }, now() + GRACE)
}

const ROW_FIELDS = [
  'number', 'kind', 'handlerIds', 'category', 'words', 'place', 'room', 'requesterId', 'requesterName', 'source', 'status', 'acceptedBy', 'assignee', 'createdAt', 'dueAt',
  'respondedAt', 'respondBy', 'resolvedAt', 'resolveBy', 'closedAt', 'timeline', 'rating', 'reopenCount', 'followUp', 'contact',
] as const

async function peopleOf(docs: readonly ResidentRequest[]): Promise<Map<string, Person>> {
  const ids = [...new Set(docs.map(({ requesterId }) => requesterId))]
  const { data } = await database.collection('members').where({ _id: command.in(ids) }).field({ name: true, phone: true }).limit(ROWS_PER_PAGE).get()
  return new Map((data as (Person & { _id: string })[]).map(({ _id, name, phone }) => [_id, { name, phone }]))
}

async function putTogether(job: LedgerExport): Promise<LedgerExport> {
  const book = await workbookOf({ name: '居民诉求台账', head: headOf(job.isRevealed), pages: pagesOf(job.parts) })
  return finished(job, await writeFile(`exports/${job._id}/${nameOf(job)}`, book))
}

async function* pagesOf(parts: readonly string[]): AsyncGenerator<Cell[][]> {
  for (const part of parts) yield JSON.parse((await readFile(part)).toString()) as Cell[][]
}
