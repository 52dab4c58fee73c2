import { isInForce } from '../../../domain/people/hats'
import { withRecord } from '../../../domain/people/hold-post'
import type { AppointmentRecord } from '../../../domain/people/appointment-record'
import type { Member } from '../../../domain/people/model'
import type { Estate, StaffEntry } from '../../../domain/places/model'
import { now } from '../clock'
import { estatesOf } from '../held-in'
import { read, updateWhere } from '../documents'
import { command } from '../sdk'

const ATTEMPTS = 8

/** The person's hats, and the staff of the estate, or of every estate of the community, as the record says by now: a read and a write each, safe to repeat. */
export async function settleAppointment(_: object, __: string, { _id }: { _id: string }): Promise<void> {
  const record = await read<AppointmentRecord>('appointments', _id)
  if (!record?.memberId) return
  await changeHolder(record.memberId, record)
  for (const estateId of await estatesOf(record)) await changeStaff(estateId, record)
}

async function changeHolder(memberId: string, record: AppointmentRecord): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const member = await read<Member>('members', memberId)
    if (!member) return
    const { publicName, appointments, hat, retainUntil } = withRecord(member, record, now())
    const data = { publicName, appointments: command.set(appointments), hat, retainUntil, version: command.inc(1) }
    if (await updateWhere('members', { _id: memberId, version: member.version }, data)) return
  }
  throw new Error(`sheet of ${memberId} is too busy`)
}

async function changeStaff(estateId: string, record: AppointmentRecord): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const estate = await read<Estate>('estates', estateId)
    if (!estate) return
    const { version } = estate
    const guard = { _id: estateId, version: version ?? command.exists(false) }
    if (await updateWhere('estates', guard, { staff: command.set(staffWith(estate.staff, record)), version: (version ?? 0) + 1 })) return
  }
  throw new Error(`staff of ${estateId} is too busy`)
}

/** One line per person and role, there while the term runs. */
function staffWith(staff: readonly StaffEntry[], { memberId, post, workName, phone, isOpen }: AppointmentRecord): StaffEntry[] {
  const { role, title, buildingIds } = post
  const isTheirs = (entry: StaffEntry) => entry.memberId === memberId && entry.role === role
  const others = staff.filter(entry => !isTheirs(entry))
  return isOpen && isInForce(post, now()) ? [...others, { memberId: memberId!, name: workName, role, title, phone, buildingIds }] : others
}
