import { sumsOf, type EstateLedger, type HouseholdBook } from '../../../domain/places/household-book'
import { now } from '../clock'
import { insert, updateWhere } from '../documents'
import { command } from '../sdk'

/** The sums of a building in the estate's ledger, unless those of a newer book are already there. One write; three for the first of the estate, or for a repeat. */
export async function keepSums(_: object, __: string, { _id, estateId, communityId, version, doors }: HouseholdBook): Promise<void> {
  const path = `buildings.${_id}`
  const isOlder = command.or([{ [`${path}.version`]: command.lt(version) }, { [path]: command.exists(false) }])
  const keep = () => updateWhere('estateLedgers', command.and([{ _id: estateId }, isOlder]) as Record<string, unknown>, { [path]: command.set({ version, ...sumsOf(doors, now()) }) })
  if (await keep()) return
  const first: EstateLedger = { _id: estateId, communityId, buildings: {} }
  if (await insert('estateLedgers', first)) await keep()
}
