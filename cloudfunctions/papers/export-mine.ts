import { shanghaiMonthDay } from '../../domain/kernel/calendar'
import type { AppointmentRecord } from '../../domain/people/appointment-record'
import type { Audit } from '../../domain/people/audit'
import type { Member } from '../../domain/people/model'
import type { ConvenienceDay } from '../../domain/days/model'
import type { ServicePost } from '../../domain/posts/model'
import type { ServiceMonth } from '../../domain/posts/service-month'
import type { ResidentRequest } from '../../domain/requests/model'
import { done } from '../_shell/call'
import { filter, read, updateWhere } from '../_shell/documents'
import { deleteFiles } from '../_shell/files'
import { command, database } from '../_shell/sdk'
import type { PapersHandlers } from './handlers'
import { keep } from './keep'
import { bookOf } from './my-book'

const MOST = 1000

/** Everything kept of the caller as one workbook in their own folder: seven indexed reads, one file and a write that remembers it; at most 1,000 lines of a kind, newest first. */
export const exportMine: PapersHandlers['exportMine'] = async (_input, { caller: { memberId, at }, key }) => {
  const [member, requests, posts, days, audits, appointments, service] = await Promise.all([
    read<Member>('members', memberId),
    newest<ResidentRequest>('requests', { requesterId: memberId }, 'createdAt'), newest<ServicePost>('posts', { 'claims.memberId': memberId }, 'endAt'),
    newest<ConvenienceDay>('days', { 'bookings.memberId': memberId }, 'endAt'), newest<Audit>('audits', { subjectId: memberId }, 'at'),
    newest<AppointmentRecord>('appointments', { memberId }, 'createdAt'), newest<ServiceMonth>('serviceMonths', { memberId }, 'month'),
  ])
  const fileContent = await bookOf({ memberId, member, requests, posts, days, audits, appointments, service })
  const file = await keep(`exports/${memberId}/${key}.xlsx`, fileContent)
  await remember(memberId, member?.papers ?? [], file.fileId)
  return done({ ...file, name: `我的数据-${shanghaiMonthDay(at)}.xlsx` })
}

/** The sheet knows of the file, so that a deletion of the person finds it; the one before goes. */
async function remember(memberId: string, before: string[], fileId: string): Promise<void> {
  await updateWhere('members', { _id: memberId }, { papers: command.set([fileId]) })
  await deleteFiles(before.filter(id => id !== fileId))
}

const newest = async <Doc>(collection: string, where: Record<string, unknown>, by: string): Promise<Doc[]> =>
  (await database.collection(collection).where(filter(where)).orderBy(by, 'desc').orderBy('_id', 'desc').limit(MOST).get()).data as Doc[]
