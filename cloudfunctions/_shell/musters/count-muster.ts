import type { CountChange } from '../../../domain/musters/call'
import { addOnce } from '../effects/add-once'

/** `version` is that of the call after the answer. */
export interface CountMuster { musterId: string; memberId: string; version: number; change: CountChange }

/** Moves one person from column to column in the counts of the muster, once; any number may answer at the same time. */
export const countMuster = async ({ musterId, memberId, version, change }: CountMuster): Promise<void> =>
  void (await addOnce('musterRolls', musterId, { key: memberId, version, increments: Object.entries(change) }))
