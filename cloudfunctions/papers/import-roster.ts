import { KEPT_UNCONFIRMED, LARGEST_FILE, NO_COUNTS, checkedImport, confirmedImport, failedImport, progressOf, type RosterImport } from '../../domain/papers/roster-import'
import type { Audit } from '../../domain/people/audit'
import { actorOf, done, rejected, type Call } from '../_shell/call'
import { insert, read } from '../_shell/documents'
import { readFile, writeFile } from '../_shell/files'
import { idFromKey } from '../_shell/ids'
import { GRACE, advanceImport, replaced } from '../_shell/imports/advance-import'
import type { Step } from '../_shell/imports/step'
import { Refused } from '../_shell/refused'
import { checkImport } from './check-import'
import type { PapersHandlers } from './handlers'
import { readTables } from './read-tables'

/** How long one call saves, ms: well within the function's limit. */
const BUDGET = 5_000
/** How much one part holds: a door counts one, a post twenty, for it takes as many operations as a building. */
const PART = 1_000

/** Takes the file in; it is read by the next call. Uploads go to `imports/<memberId>/`; only those may be handed in. */
export const startImport: PapersHandlers['startImport'] = async ({ fileId, name }, call) => {
  const { memberId, at } = call.caller
  if (fileId.split('/').slice(3, -1).join('/') !== `imports/${memberId}`) return rejected('FILE_NOT_YOURS')
  const hats = call.caller.hats.filter(({ role }) => call.operation.roles.includes(role))
  const hat = hats.find(({ role }) => role === 'communityOfficer') ?? hats[0]!
  const job: RosterImport = {
    _id: idFromKey('i', memberId, call.key), version: 1, memberId, communityId: hat.communityId!, estateId: hat.role === 'communityOfficer' ? null : hat.estateId,
    by: actorOf(call, hat), granters: hats.filter(({ communityId }) => communityId === hat.communityId).map(({ role }) => role), fileId, name, status: 'reading', why: null,
    counts: NO_COUNTS, badCount: 0, bad: [], parts: [], saved: 0, createdAt: at, wakeAt: at + KEPT_UNCONFIRMED,
  }
  await insert('imports', job)
  return done(progressOf((await read<RosterImport>('imports', job._id))!))
}

/** Reads and checks the whole file in one call (20,000 lines take seconds), or goes on saving for five seconds. */
export const continueImport: PapersHandlers['continueImport'] = async ({ importId }, call) => {
  const job = await own(importId, call)
  return done(progressOf(job.status === 'reading' ? await readWhole(job) : await advanceImport(job, call.caller.at + BUDGET)))
}

export const confirmImport: PapersHandlers['confirmImport'] = async ({ importId }, call) => {
  const job = await own(importId, call)
  if (job.status !== 'ready') return job.status === 'failed' || job.status === 'reading' ? rejected('NOTHING_TO_IMPORT') : done(progressOf(job))
  if (!job.parts.length) return rejected('NOTHING_TO_IMPORT')
  await insert('audits', auditOf(job, call.caller.at))
  return done(progressOf(await replaced(job, confirmedImport(job, call.caller.at + GRACE))))
}

async function own(importId: string, { caller }: Call): Promise<RosterImport> {
  const job = await read<RosterImport>('imports', importId)
  if (job?.memberId !== caller.memberId) throw new Refused('NOT_FOUND')
  return job
}

async function readWhole(job: RosterImport): Promise<RosterImport> {
  const bytes = await readFile(job.fileId).catch(() => null)
  if (!bytes) return replaced(job, failedImport(job, 'FILE_GONE'))
  if (bytes.length > LARGEST_FILE) return replaced(job, failedImport(job, 'FILE_TOO_LARGE'))
  const read = await readTables(bytes, job.name)
  if (!read.ok) return replaced(job, failedImport(job, read.why))
  const { steps, counts, problems } = await checkImport(job, read.tables)
  const parts: string[] = []
  for (const part of inParts(steps)) parts.push(await writeFile(`imports/${job.memberId}/${job._id}/${parts.length}.json`, Buffer.from(JSON.stringify(part))))
  return replaced(job, checkedImport(job, { counts, problems, parts }))
}

function inParts(steps: readonly Step[]): Step[][] {
  const parts: Step[][] = []
  let weight = PART
  for (const step of steps) {
    const own = step.kind === 'doors' ? step.doors.length : 20
    if (weight + own > PART) {
      parts.push([])
      weight = 0
    }
    parts.at(-1)!.push(step)
    weight += own
  }
  return parts
}

const auditOf = ({ _id, communityId, estateId, by, name }: RosterImport, at: number): Audit => ({
  _id: `a${_id}`, at, communityId, estateId, action: 'rosterImported', by, subjectId: _id, subjectName: name, reason: '导入名册', requestId: null,
})
