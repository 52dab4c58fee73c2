import type { Alarm } from '../../../domain/messages/alarm'
import { anonymise, type Erased } from '../../../domain/people/anonymise'
import type { Estate } from '../../../domain/places/model'
import { plain, updateWhere } from '../documents'
import { command, database } from '../sdk'

/** More urgent notices than one page of requests ever has. */
const MOST = 1000

interface Request { _id: string; estateId?: string; requesterId?: string }

/** Urgent notices about requests of the person, and what is left of them on the manager's home; their matters are over. Two reads for an estate. */
export async function eraseAboutRequests(requests: readonly Request[], erased: Erased): Promise<void> {
  const own = requests.filter(({ requesterId }) => requesterId === erased.memberId)
  for (const estateId of new Set(own.map(request => request.estateId!))) {
    const refIds = own.filter(request => request.estateId === estateId).map(({ _id }) => _id)
    await eraseAlarms(estateId, refIds, erased)
    await takeOffHome(estateId, refIds)
  }
}

async function eraseAlarms(estateId: string, refIds: string[], erased: Erased): Promise<void> {
  const { data } = await database.collection('alarms').where({ estateId, 'params.refId': command.in(refIds) }).limit(MOST).get()
  for (const { _id, params } of data as Alarm[]) await updateWhere('alarms', { _id }, { params: command.set(plain(anonymise(params, erased))) })
}

async function takeOffHome(estateId: string, refIds: string[]): Promise<void> {
  const { data } = await database.collection('estates').doc(estateId).field({ unreached: true }).get()
  const standing = refIds.filter(refId => (data as Pick<Estate, 'unreached'> | null)?.unreached?.[refId])
  if (standing.length) await updateWhere('estates', { _id: estateId }, Object.fromEntries(standing.map(refId => [`unreached.${refId}`, command.remove()])))
}
