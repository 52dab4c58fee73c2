import { livingAt, type DoorOwed } from '../../domain/people/doors-owed'
import type { Member } from '../../domain/people/model'
import { withPerson } from '../../domain/places/door-people'
import { changeBook } from './books'
import { now } from './clock'
import { updateWhere } from './documents'
import { command } from './sdk'

type Sheet = Pick<Member, '_id' | 'home' | 'doorsOwed' | 'doorsDueAt'>

/**
 * The books of the doors that a person moved into or out of, then the debt is off the sheet: a read and four writes for a
 * door. A failure is left to the timer and never fails the operation.
 */
export async function settleDoors(member: Sheet): Promise<void> {
  const { _id, doorsOwed = [], doorsDueAt } = member
  if (!doorsOwed.length || !doorsDueAt) return
  try {
    for (const door of doorsOwed) await settleDoor(member, door)
    await updateWhere('members', { _id, doorsDueAt }, { doorsOwed: command.set([]), doorsDueAt: null })
  } catch (error) {
    console.error('doors left to the timer', { _id }, error)
  }
}

const settleDoor = (member: Sheet, door: DoorOwed): Promise<void> =>
  changeBook(door, `${member._id}-${member.doorsDueAt}`, now(), doors => withPerson(doors, door, member._id, livingAt(member, door.doorId)))
