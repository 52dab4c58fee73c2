import { maskPhone } from '../kernel/mask'
import type { Role } from '../kernel/roles'
import { mayAppoint, stateOf, type AppointmentRecord } from './appointment-record'
import type { AppointmentLine } from './appointing-contract'

/** An appointment as somebody reads it who grants posts under these roles. */
export function lineOf(record: AppointmentRecord, { memberId, granters, at }: { memberId: string; granters: readonly Role[]; at: number }): AppointmentLine {
  const { _id, post: { role, title, place, from, until }, workName, phone, buildings, grantedBy, endedBy, endReason } = record
  const state = stateOf(record, at)
  return {
    appointmentId: _id, workName, phoneMask: maskPhone(phone), role, title, place, buildings, from, until, state, grantedBy: grantedBy.name,
    endedBy: endedBy?.name ?? '', endReason, canEnd: state !== 'ended' && mayAppoint(granters, role) && record.memberId !== memberId,
  }
}
