import type { Muster } from '../../../domain/musters/model'
import { read, updateWhere } from '../documents'
import { command } from '../sdk'

/** Keeps the muster before everybody it means on the home page of the estate until it is over; a team is told by message alone. */
export async function showMuster(_data: object, _id: string, { _id: musterId, estateId, whom }: Muster): Promise<void> {
  if (whom.kind === 'team') return
  const muster = await read<Muster>('musters', musterId)
  const path = `musters.${musterId}`
  const card = muster?.status === 'open' && {
    musterId, title: muster.reason, at: muster.createdAt, buildingIds: whom.kind === 'buildings' ? whom.buildingIds : null,
  }
  await updateWhere('estates', { _id: estateId }, { [path]: card ? command.set(card) : command.remove() })
}
