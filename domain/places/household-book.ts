import * as z from 'zod/mini'
import { aggregate } from '../kernel/actor'
import { Id, Time } from '../kernel/schema'

export const USES = ['occupied', 'let', 'empty'] as const
/** 户: one door of a building, what the books say of it, and who lives there as far as they have joined. */
export const Door = z.object({
  unit: z.string(), room: z.string(),
  /** 登记情况: as imported or written down; null when nobody knows. */
  use: z.nullable(z.enum(USES)),
  /** Those who joined, by member; a tenancy is over from `until` on. */
  people: z.record(z.string(), z.object({ isTenant: z.boolean(), isVerified: z.boolean(), until: z.nullable(Time) })),
})
export type Door = z.infer<typeof Door>

export const DOOR_STATES = ['occupied', 'let', 'empty', 'unverified'] as const
export type DoorState = (typeof DOOR_STATES)[number]
/** How many doors of each state. */
export const DoorSums = z.object({ total: z.int(), occupied: z.int(), let: z.int(), empty: z.int(), unverified: z.int() })
export type DoorSums = z.infer<typeof DoorSums>
export const NO_DOORS: DoorSums = { total: 0, occupied: 0, let: 0, empty: 0, unverified: 0 }

/** 楼栋户册: every door of one building in one document, so that an import writes buildings and not households. `_id` is the building. */
export const HouseholdBook = z.object({ ...aggregate, doors: z.record(z.string(), Door) })
export type HouseholdBook = z.infer<typeof HouseholdBook>

/** 小区基本信息台账: the sums of every building, each with the version of the book it was drawn from, so that a late writer sets nothing back. `_id` is the estate. */
export const EstateLedger = z.object({
  _id: Id, communityId: Id, buildings: z.record(z.string(), z.extend(DoorSums, { version: z.int() })),
})
export type EstateLedger = z.infer<typeof EstateLedger>

/** 户况: verified people say it, then the books; pending people, or nothing known, is for somebody to verify. */
export function doorState({ use, people }: Pick<Door, 'use' | 'people'>, at: number): DoorState {
  const here = Object.values(people).filter(({ until }) => until === null || until > at)
  const verified = here.filter(({ isVerified }) => isVerified)
  if (verified.length) return verified.some(({ isTenant }) => isTenant) ? 'let' : 'occupied'
  if (here.length) return 'unverified'
  return use ?? 'unverified'
}

export function sumsOf(doors: Readonly<Record<string, Door>>, at: number): DoorSums {
  const sums = { ...NO_DOORS }
  for (const door of Object.values(doors)) {
    sums.total++
    sums[doorState(door, at)]++
  }
  return sums
}

export const addSums = (all: readonly DoorSums[]): DoorSums => all.reduce<DoorSums>((sum, one) => ({
  total: sum.total + one.total, occupied: sum.occupied + one.occupied, let: sum.let + one.let, empty: sum.empty + one.empty, unverified: sum.unverified + one.unverified,
}), NO_DOORS)

/** 1204 → 12, 501 → 5, B101 → 1, 地下室 → 0: by the custom that the last two digits count the doors of a floor. */
export function floorOf(room: string): number {
  const digits = /\d+/.exec(room)?.[0] ?? ''
  return digits.length > 2 ? Number(digits.slice(0, -2)) : 0
}
