import { failedImport, savedPart, type RosterImport } from '../../../domain/papers/roster-import'
import { now } from '../clock'
import { plain, read, updateWhere } from '../documents'
import { deleteFiles, readFile } from '../files'
import { command } from '../sdk'
import { saveStep } from './save-step'
import type { Step } from './step'

/** When the timer looks after an import whose owner stopped asking, ms. */
export const GRACE = 60_000

/** Goes on saving until everything is saved or `until` has passed. Whoever is slower than another on the same part finds it saved. */
export async function advanceImport(job: RosterImport, until: number): Promise<RosterImport> {
  let at = job
  while (at.status === 'saving' && now() < until) {
    for (const step of JSON.parse((await readFile(at.parts[at.saved]!)).toString()) as Step[]) await saveStep(step, at._id)
    at = await replaced(at, savedPart(at, now() + GRACE))
  }
  return at
}

/** What nobody confirmed in time, with what was put aside of it. */
export const dropImport = (job: RosterImport): Promise<RosterImport> => replaced(job, failedImport(job, 'EXPIRED'))

/** One conditional update; the files go with the last. Whoever was slower gets what is stored. */
export async function replaced(before: RosterImport, next: RosterImport): Promise<RosterImport> {
  const { _id, version, ...fields } = plain(next)
  const data = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, command.set(value)]))
  const isMine = await updateWhere('imports', { _id, version: before.version }, { ...data, version })
  if (!isMine) return (await read<RosterImport>('imports', _id))!
  if (next.status === 'done' || next.status === 'failed') await deleteFiles([next.fileId, ...next.parts])
  return next
}
