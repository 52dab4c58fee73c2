import { addSums, type EstateLedger } from '../../domain/places/household-book'
import type { Estate } from '../../domain/places/model'
import { done } from '../_shell/call'
import { command, database } from '../_shell/sdk'
import type { PlacesHandlers } from './handlers'

/** Estates of one community; the largest have some dozens. */
const MOST = 200

/** The estates of the caller's posts, each with its sums: two reads beside the caller, whatever stands in the books. */
export const estates: PlacesHandlers['estates'] = async (_input, { caller, operation }) => {
  const hats = caller.hats.filter(({ role }) => operation.roles.includes(role))
  const communityIds = hats.flatMap(({ communityId, role }) => (communityId && (role === 'communityOfficer' || role === 'branchSecretary') ? [communityId] : []))
  const ids = hats.flatMap(({ estateId }) => (estateId ? [estateId] : []))
  const [found, ledgers] = await Promise.all([
    database.collection('estates').where(communityIds.length ? { communityId: command.in(communityIds) } : { _id: command.in(ids) })
      .field({ name: true, communityName: true, subdistrictName: true, buildings: true }).limit(MOST).get(),
    database.collection('estateLedgers').where(communityIds.length ? { communityId: command.in(communityIds) } : { _id: command.in(ids) }).limit(MOST).get(),
  ])
  const books = new Map((ledgers.data as EstateLedger[]).map(({ _id, buildings }) => [_id, Object.values(buildings)]))
  const items = (found.data as Estate[]).map(({ _id, name, communityName, subdistrictName, buildings }) => ({
    estateId: _id, name, communityName, subdistrictName, buildings, sums: addSums(books.get(_id) ?? []),
  }))
  return done({ items: items.sort((a, b) => (a.name < b.name ? -1 : 1)) })
}
