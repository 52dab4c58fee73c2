import type { Effect } from '../../domain/kernel/actor'
import { noticeTime } from '../../domain/kernel/calendar'
import type { NoticeEvent } from '../../domain/messages/notices'
import type { AppointmentRecord } from '../../domain/people/appointment-record'
import type { Audit } from '../../domain/people/audit'
import type { Member } from '../../domain/people/model'
import type { Target } from '../../domain/people/reach'
import { filter } from './documents'
import { idFromKey } from './ids'
import { database } from './sdk'
import { save } from './store'

type Owed = Omit<Effect, 'id'>

export const appointmentTarget = ({ communityId, post: { estateId } }: Pick<AppointmentRecord, 'communityId' | 'post'>): Target => ({ communityId, estateId })

/** The same post given twice at once is one record; after it was ended it may be given again. */
export const appointmentIdOf = ({ phone, role, area, from }: { phone: string; role: string; area: string; from: number }, others: readonly AppointmentRecord[]): string =>
  idFromKey('p', phone, [role, area, from, others.filter(({ isOpen }) => !isOpen).length].join('/'))

const MOST = 50

/** Every appointment made out to a number. */
export const appointmentsOf = async (phone: string): Promise<AppointmentRecord[]> =>
  (await database.collection('appointments').where(filter({ phone })).limit(MOST).get()).data as AppointmentRecord[]

/** Who has shown by WeChat that a number is theirs; the latest, when it has changed hands. */
export async function ownerOf(phone: string): Promise<string | null> {
  const { data } = await database.collection('members').where(filter({ phone })).field({ isPhoneVerified: true, updatedAt: true }).limit(MOST).get()
  const owners = (data as Pick<Member, '_id' | 'isPhoneVerified' | 'updatedAt'>[]).filter(({ isPhoneVerified }) => isPhoneVerified)
  return owners.sort((a, b) => b.updatedAt - a.updatedAt)[0]?._id ?? null
}

/** The hats and the staff follow, and the person is told. */
export const settled = (record: AppointmentRecord, event: NoticeEvent, detail: string, at: number): Owed[] => [
  { type: 'settleAppointment', data: {} },
  ...(record.memberId ? [{ type: 'notify', data: { event, to: [record.memberId], params: paramsOf(record, detail, at) } }] : []),
]

const paramsOf = ({ _id, post: { title, place } }: AppointmentRecord, detail: string, at: number) =>
  ({ refId: _id, subject: title, place, when: noticeTime(at), detail })

/** 任期 in words: 2026年11月24日起 or until when. */
export const termWords = ({ post: { from, until } }: AppointmentRecord): string =>
  until === null ? `${dateOf(from)}起` : `任期到${dateOf(until - 1)}`
const dateOf = (at: number): string => noticeTime(at).slice(0, 11)

/** The line of the trail; who it is stands there by the working name, which is public. */
export const auditOf = (action: 'appointed' | 'appointmentEnded', record: AppointmentRecord, { by, at, reason }: { by: Audit['by']; at: number; reason: string }): Owed => ({
  type: 'audit', data: {
    at, communityId: record.communityId, estateId: record.post.estateId, action, by, subjectId: record.memberId ?? record._id,
    subjectName: `${record.workName}（${record.post.place} ${record.post.title}）`, reason, requestId: null,
  },
})

/** Posts that wait for the owner of a number are theirs from now on: one query, and a change for each. */
export async function takeUp(phone: string, memberId: string, at: number): Promise<void> {
  for (const record of await appointmentsOf(phone)) {
    if (record.memberId !== null || !record.isOpen) continue
    await save('appointments', record, { ...record, memberId }, `${record._id}-taken`, next => settled(next, 'appointed', termWords(next), at))
  }
}
