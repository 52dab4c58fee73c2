import { anonymise, type Erased } from '../../../domain/people/anonymise'
import type { ServiceMonth } from '../../../domain/posts/service-month'
import { filter, insert, removeWhere } from '../documents'
import { deleteFiles } from '../files'
import { idFromKey } from '../ids'
import { eachPage } from './each-page'

/** A workbook or a table, and the files it is made of. */
interface Job { _id: string; fileId: string | null; parts: string[] }

/** Documents that are the person's alone: hours of service stay for the totals under a name of nobody's, workbooks and tables go with their files. False when it is late. */
export async function eraseRecords(erased: Erased, isLate: () => boolean): Promise<boolean> {
  const own = filter({ memberId: erased.memberId })
  return (await eachPage<ServiceMonth>('serviceMonths', own, isLate, months => Promise.all(months.map(month => renamed(month, erased)))))
    && (await eachPage<Job>('requestExports', own, isLate, jobs => Promise.all(jobs.map(job => removed('requestExports', job)))))
    && eachPage<Job>('imports', own, isLate, jobs => Promise.all(jobs.map(job => removed('imports', job))))
}

/** Its id says whose it was, so it is made again under another; one that was made before stays. */
async function renamed(month: ServiceMonth, erased: Erased): Promise<void> {
  await insert('serviceMonths', { ...anonymise(month, erased), _id: idFromKey('s', erased.memberId, month._id), branchId: null })
  await removeWhere('serviceMonths', { _id: month._id, version: month.version })
}

async function removed(collection: string, { _id, fileId, parts }: Job): Promise<void> {
  await deleteFiles(fileId ? [...parts, fileId] : parts)
  await removeWhere(collection, { _id })
}
