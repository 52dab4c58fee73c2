import { anonymise, type Erased } from '../../../domain/people/anonymise'
import type { Muster, MusterCall } from '../../../domain/musters/model'
import type { ServiceMonth } from '../../../domain/posts/service-month'
import { filter, insert, read, removeWhere, updateWhere } from '../documents'
import { deleteFiles } from '../files'
import { idFromKey } from '../ids'
import { changedFields } from '../saving'
import { command } from '../sdk'
import { eachPage } from './each-page'

/** A workbook, a table or a paper, and the files it is made of. */
interface Job { _id: string; fileId: string | null; parts?: string[] }

/** Documents that are the person's alone: hours of service stay for the totals under a name of nobody's, workbooks, tables and papers go with their files. False when it is late. */
export async function eraseRecords(erased: Erased, isLate: () => boolean): Promise<boolean> {
  const own = filter({ memberId: erased.memberId })
  return (await eachPage<ServiceMonth>('serviceMonths', own, isLate, months => Promise.all(months.map(month => renamed(month, erased)))))
    && (await eachPage<MusterCall>('musterCalls', own, isLate, calls => Promise.all(calls.map(call => uncalled(call, erased)))))
    && (await eachPage<Job>('requestExports', own, isLate, jobs => Promise.all(jobs.map(job => removed('requestExports', job)))))
    && (await eachPage<Job>('papers', own, isLate, papers => Promise.all(papers.map(paper => removed('papers', paper)))))
    && eachPage<Job>('imports', own, isLate, jobs => Promise.all(jobs.map(job => removed('imports', job))))
}

/** Its id says whose it was, so it is made again under another; one that was made before stays. */
async function renamed(month: ServiceMonth, erased: Erased): Promise<void> {
  await insert('serviceMonths', { ...anonymise(month, erased), _id: idFromKey('s', erased.memberId, month._id), branchId: null })
  await removeWhere('serviceMonths', { _id: month._id, version: month.version })
}

/** The call stays in its column, as it was counted, under another id; the tasks they took on lose their name first, since by the call these are found. */
async function uncalled(call: MusterCall, erased: Erased): Promise<void> {
  const muster = await read<Muster>('musters', call.musterId)
  const isNamed = muster && JSON.stringify(muster).includes(erased.memberId)
  // Somebody was faster: the call is met again on the next round.
  if (isNamed && !(await updateWhere('musters', { _id: muster._id, version: muster.version }, { ...changedFields(muster, anonymise(muster, erased)), version: command.inc(1) }))) return
  await insert('musterCalls', { ...anonymise(call, erased), _id: idFromKey('c', erased.memberId, call._id), room: '', effects: [], effectsDueAt: null })
  await removeWhere('musterCalls', { _id: call._id, version: call.version })
}

async function removed(collection: string, { _id, fileId, parts = [] }: Job): Promise<void> {
  await deleteFiles(fileId ? [...parts, fileId] : parts)
  await removeWhere(collection, { _id })
}
