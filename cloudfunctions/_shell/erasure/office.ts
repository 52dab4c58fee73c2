import { NOBODY, type Erased } from '../../../domain/people/anonymise'
import type { RequestFigures } from '../../../domain/requests/figures'
import { filter, updateWhere } from '../documents'
import { command, database } from '../sdk'
import { eachPage } from './each-page'
import type { Trace } from './erase-page'
import { TRACES_OF_OFFICE } from './traces'

/** Where the person held posts; `estateId` is null for those of a whole community. */
export type Served = readonly { communityId: string; estateId: string | null }[]
/** More estates than a community has. */
const MOST = 1000

/**
 * Takes somebody who held posts out of what they stand in for that alone, estate by estate: each page is a search in one
 * estate, since indexes for the few who leave an office would cost every request of everybody. False when it is late.
 */
export async function eraseOffice(served: Served, erased: Erased, isLate: () => boolean, erase: (collection: string, docs: Trace[]) => Promise<void>): Promise<boolean> {
  for (const estateId of await estatesOf(served)) {
    for (const [collection, fields] of Object.entries(TRACES_OF_OFFICE)) {
      const named = command.or(fields.map(field => ({ [field]: erased.memberId })))
      const isDone = await eachPage<Trace>(collection, command.and([filter({ estateId }), named]), isLate, docs => erase(collection, docs))
      if (!isDone) return false
    }
    await eraseFromEstate(estateId, erased)
  }
  const communities = [...new Set(served.map(({ communityId }) => communityId))]
  for (const communityId of communities) if (!(await eraseFigures(communityId, erased, isLate))) return false
  return true
}

async function estatesOf(served: Served): Promise<string[]> {
  const ids = await Promise.all(served.map(async ({ communityId, estateId }) => {
    if (estateId !== null) return [estateId]
    const { data } = await database.collection('estates').where(filter({ communityId })).field({ name: true }).limit(MOST).get()
    // Posts of the community stand under its own id.
    return [communityId, ...(data as { _id: string }[]).map(({ _id }) => _id)]
  }))
  return [...new Set(ids.flat())]
}

/** From the staff as residents know it, from who stands in the turn, and from whose turn it is. */
async function eraseFromEstate(estateId: string, { memberId }: Erased): Promise<void> {
  await updateWhere('estates', { _id: estateId }, {
    staff: command.pull({ memberId }), version: command.inc(1), 'desk.turns.outIds': command.pull(memberId), [`desk.turns.only.${memberId}`]: command.remove(),
  })
  await updateWhere('rotations', { _id: estateId }, { [`turns.${memberId}`]: command.remove(), taken: command.pull({ memberId }), rev: command.inc(1) })
}

const eraseFigures = (communityId: string, { memberId }: Erased, isLate: () => boolean): Promise<boolean> =>
  eachPage<RequestFigures>('requestFigures', command.and([filter({ communityId }), { [`stewards.${memberId}`]: command.exists(true) }]), isLate,
    months => Promise.all(months.map(month => addToNobody(month, memberId))))

/** The counts of their work are added to those of nobody, in the update that takes them away; a month that grew meanwhile is met again. */
async function addToNobody({ _id, stewards }: RequestFigures, memberId: string): Promise<void> {
  const path = `stewards.${memberId}`
  const counts = Object.entries(stewards[memberId] ?? {})
  const asRead = Object.fromEntries(counts.map(([name, n]) => [`${path}.${name}`, n]))
  const added = Object.fromEntries(counts.map(([name, n]) => [`stewards.${NOBODY.memberId}.${name}`, command.inc(n)]))
  await updateWhere('requestFigures', { _id, ...asRead }, { ...added, [path]: command.remove() })
}
