import type { Door } from './household-book'
import type { RosterDoor } from './roster'

export interface DoorChanges { doors: Record<string, Door>; fresh: number; changed: number; same: number }

/** The book with the doors of a table: new ones are added, what is registered of known ones is set, people who joined stay. */
export function addDoors(doors: Readonly<Record<string, Door>>, rows: readonly RosterDoor[], idOf: (door: RosterDoor) => string): DoorChanges {
  const changes: DoorChanges = { doors: { ...doors }, fresh: 0, changed: 0, same: 0 }
  for (const row of rows) {
    const id = idOf(row)
    const known = doors[id]
    if (!known) {
      changes.doors[id] = { unit: row.unit, room: row.room, use: row.use, people: {} }
      changes.fresh++
    } else if (row.use !== null && row.use !== known.use) {
      changes.doors[id] = { ...known, use: row.use }
      changes.changed++
    } else changes.same++
  }
  return changes
}
