import type { AppointmentLine } from '../../domain/people/appointing-contract'
import { lineOf } from '../../domain/people/appointment-line'
import type { AppointmentRecord } from '../../domain/people/appointment-record'
import { done, hatsOn, type Call } from '../_shell/call'
import { appointmentTarget } from '../_shell/appointments'
import { list } from '../_shell/list'
import { hatHere, type PeopleHandlers } from './handlers'

const FIELDS = ['post', 'phone', 'workName', 'buildings', 'memberId', 'grantedBy', 'endedBy', 'endReason', 'isOpen', 'communityId'] as const

/** Who holds which post in the community of the officer, in the estate of the manager; newest first, one indexed query. */
export const appointments: PeopleHandlers['appointments'] = async ({ isOpen, cursor, limit }, call) => {
  const { role, communityId, estateId } = areaOf(call)
  const { docs, cursor: next } = await list<AppointmentRecord>({
    collection: 'appointments', where: { ...(role === 'communityOfficer' ? { communityId } : { estateId }), isOpen }, by: 'createdAt', order: 'desc', cursor, limit, fields: FIELDS,
  })
  return done({ items: docs.map(record => shown(record, call)), cursor: next })
}

/** The chosen hat, else the wider of two. */
const areaOf = (call: Call) => {
  const first = hatHere(call)
  return first.isChosen ? first : call.caller.hats.find(({ role }) => role === 'communityOfficer') ?? first
}

/** The roles under which the caller reaches an appointment. */
export const grantersOf = (call: Call, record: Pick<AppointmentRecord, 'communityId' | 'post'>) => hatsOn(call, appointmentTarget(record)).map(({ role }) => role)

export const shown = (record: AppointmentRecord, call: Call): AppointmentLine =>
  lineOf(record, { memberId: call.caller.memberId, granters: grantersOf(call, record), at: call.caller.at })
