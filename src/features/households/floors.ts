import type { BuildingSheet } from '@domain/places/contract'

export type DoorCell = BuildingSheet['doors'][number]
export interface Floor { floor: number; label: string; doors: DoorCell[] }

/** The doors of a unit by floor, the highest on top as one stands before the house; what has no floor comes last. */
export function floorsOf(doors: readonly DoorCell[], unit: string): Floor[] {
  const floors = new Map<number, DoorCell[]>()
  for (const door of doors) if (door.unit === unit) floors.set(door.floor, [...(floors.get(door.floor) ?? []), door])
  return [...floors].sort(([a], [b]) => b - a)
    .map(([floor, own]) => ({ floor, label: floor > 0 ? `${floor} 层` : '其他', doors: own.sort((a, b) => a.room.localeCompare(b.room, 'zh', { numeric: true })) }))
}
