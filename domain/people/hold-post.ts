import { maskName } from '../kernel/mask'
import type { AppointmentRecord } from './appointment-record'
import { hatKeyOf } from './hats'
import type { Member } from './model'
import { KEPT_AFTER_MOVING } from './move-out'

type Holder = Pick<Member, 'name' | 'publicName' | 'appointments' | 'hat' | 'home' | 'retainUntil'>

/**
 * The sheet of a person as a record of theirs says: the post while it is not ended, the working name with it. Whoever holds
 * none any more is called like a neighbour again, and is forgotten after half a year if they do not live here either.
 */
export function withRecord(holder: Holder, { post, workName, isOpen }: Pick<AppointmentRecord, 'post' | 'workName' | 'isOpen'>, at: number): Omit<Holder, 'name' | 'home'> {
  const { name, publicName, appointments, hat, home } = holder
  const others = appointments.filter(({ appointmentId }) => appointmentId !== post.appointmentId)
  if (isOpen) return { publicName: workName, appointments: [...others, post], hat, retainUntil: null }
  const isLast = others.length === 0
  return {
    publicName: isLast ? maskName(name) : publicName, appointments: others, hat: hat === hatKeyOf(post) ? null : hat,
    retainUntil: isLast && !home ? at + KEPT_AFTER_MOVING : holder.retainUntil,
  }
}
