import type { Door, HouseholdBook } from '../../domain/places/household-book'
import { read } from './documents'
import { Refused } from './refused'
import { create, save } from './store'

const ATTEMPTS = 8

export interface BookOf { communityId: string; estateId: string; buildingId: string }

/**
 * Changes the doors of one building; null when nothing is to be changed. The book owes the estate's ledger its sums in the
 * same update. One read and, when something changes, four writes.
 */
export async function changeBook({ communityId, estateId, buildingId }: BookOf, receipt: string, at: number, decide: (doors: Record<string, Door>) => Record<string, Door> | null): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const book = await read<HouseholdBook>('households', buildingId)
    const doors = decide(book?.doors ?? {})
    if (!doors) return
    if (book) {
      if (await save('households', book, { ...book, doors }, receipt, () => [{ type: 'keepSums', data: {} }])) return
      continue
    }
    const first: HouseholdBook = {
      _id: buildingId, version: 1, communityId, estateId, doors, receipts: [], effects: [{ id: receipt, type: 'keepSums', data: {} }], effectsDueAt: at + 60_000, createdAt: at, updatedAt: at,
    }
    if (!(await create('households', first)).isRepeat) return
  }
  throw new Refused('CONFLICT')
}
