import type { AppointmentRecord } from '../../domain/people/appointment-record'
import { filter } from './documents'
import { database } from './sdk'

/** More estates than a community has. */
const MOST = 1000

/** Where an appointment is held: its estate, or every estate of the community. */
export async function estatesOf({ communityId, post: { estateId } }: Pick<AppointmentRecord, 'communityId' | 'post'>): Promise<string[]> {
  if (estateId) return [estateId]
  const { data } = await database.collection('estates').where(filter({ communityId })).field({ name: true }).limit(MOST).get()
  return (data as { _id: string }[]).map(({ _id }) => _id)
}
