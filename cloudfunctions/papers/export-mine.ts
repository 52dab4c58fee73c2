import { shanghaiMonthDay } from '../../domain/kernel/calendar'
import type { AppointmentRecord } from '../../domain/people/appointment-record'
import type { Audit } from '../../domain/people/audit'
import type { Member } from '../../domain/people/model'
import type { ConvenienceDay } from '../../domain/days/model'
import type { ServicePost } from '../../domain/posts/model'
import type { ServiceMonth } from '../../domain/posts/service-month'
import type { ResidentRequest } from '../../domain/requests/model'
import { done } from '../_shell/call'
import { filter, read } from '../_shell/documents'
import { database } from '../_shell/sdk'
import type { PapersHandlers } from './handlers'
import { keep } from './keep'
import { bookOf } from './my-book'

const MOST = 1000

/** Everything kept of the caller as one workbook: seven indexed reads, one file and its line; at most 1,000 lines of a kind, newest first. */
export const exportMine: PapersHandlers['exportMine'] = async (_input, call) => {
  const { memberId, at } = call.caller
  const [member, requests, posts, days, audits, appointments, service] = await Promise.all([
    read<Member>('members', memberId),
    newest<ResidentRequest>('requests', { requesterId: memberId }, 'createdAt'), newest<ServicePost>('posts', { 'claims.memberId': memberId }, 'endAt'),
    newest<ConvenienceDay>('days', { 'bookings.memberId': memberId }, 'endAt'), newest<Audit>('audits', { subjectId: memberId }, 'at'),
    newest<AppointmentRecord>('appointments', { memberId }, 'createdAt'), newest<ServiceMonth>('serviceMonths', { memberId }, 'month'),
  ])
  const fileContent = await bookOf({ memberId, member, requests, posts, days, audits, appointments, service })
  return done({ ...await keep(call, '.xlsx', fileContent), name: `我的数据-${shanghaiMonthDay(at)}.xlsx` })
}

const newest = async <Doc>(collection: string, where: Record<string, unknown>, by: string): Promise<Doc[]> =>
  (await database.collection(collection).where(filter(where)).orderBy(by, 'desc').orderBy('_id', 'desc').limit(MOST).get()).data as Doc[]
