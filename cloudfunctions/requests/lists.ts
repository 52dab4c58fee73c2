import { CARD_FIELDS, cardOf, type CardRow } from '../../domain/requests/card'
import { done } from '../_shell/call'
import { list, type Listing } from '../_shell/list'
import { reachEstate } from './estate'
import type { RequestsHandlers } from './handlers'

async function cards(listing: Omit<Listing, 'collection' | 'fields'>) {
  const { docs, cursor } = await list<CardRow>({ ...listing, collection: 'requests', fields: CARD_FIELDS })
  return done({ items: docs.map(cardOf), cursor })
}

export const mine: RequestsHandlers['mine'] = ({ isOpen, cursor, limit }, { caller }) => cards({
  where: { requesterId: caller.memberId, ...(isOpen === undefined ? {} : { isOpen }) }, by: 'createdAt', order: 'desc', cursor, limit,
})

/** 先到期的在前: a manager sees the estate, everybody else what stands in their own queue. */
export const queue: RequestsHandlers['queue'] = ({ cursor, limit }, { caller }) => {
  const manager = caller.hats.find(({ role }) => role === 'siteManager')
  const where = manager ? { estateId: manager.estateId, isOpen: true } : { handlerIds: caller.memberId, isOpen: true }
  return cards({ where, by: 'dueAt', order: 'asc', cursor, limit })
}

/** 居民诉求台账 of one estate, newest first; nobody types it, it is a reading of the requests. */
export const ledger: RequestsHandlers['ledger'] = async ({ estateId, status, category, cursor, limit }, call) => {
  await reachEstate(estateId, call)
  const filters = { ...(status ? { status } : {}), ...(category ? { category } : {}) }
  return cards({ where: { estateId, ...filters }, by: 'createdAt', order: 'desc', cursor, limit })
}
