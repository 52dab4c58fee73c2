import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import type { Role } from '../kernel/roles'
import { handingOver, mayAppoint, stateOf, type AppointmentRecord, type HandOver } from './appointment-record'

export interface AppointmentEnded { at: number; by: Actor; reason: string; successor?: HandOver['successor'] }
export type EndRejection = 'MAY_NOT_APPOINT' | 'OWN_APPOINTMENT' | 'ALREADY_ENDED'

/** 卸任：谁能任命谁就能卸任谁；自己的职务由别人办，免得社区无人可管。 */
export function endAppointment(record: AppointmentRecord, { granters, ...ended }: AppointmentEnded & { granters: readonly Role[] }): Decision<AppointmentEnded, EndRejection> {
  if (!mayAppoint(granters, record.post.role)) return reject('MAY_NOT_APPOINT')
  if (record.memberId === ended.by.memberId) return reject('OWN_APPOINTMENT')
  return stateOf(record, ended.at) === 'ended' ? reject('ALREADY_ENDED') : accept(ended)
}

/** The record after it was ended; a term that had not begun is empty. What was in hand goes on to the successor. */
export const afterEnd = (record: AppointmentRecord, { at, by, reason, successor = null }: AppointmentEnded): AppointmentRecord =>
  ({ ...record, post: { ...record.post, until: at }, isOpen: false, endedBy: by, endReason: reason, ...handingOver(record, successor, at) })
