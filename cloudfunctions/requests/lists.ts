import { CARD_FIELDS, cardOf, type CardRow } from '../../domain/requests/card'
import { done, reach } from '../_shell/call'
import { read } from '../_shell/documents'
import { list, type Listing } from '../_shell/list'
import { Refused } from '../_shell/refused'
import { estateTarget } from '../_shell/targets'
import type { Estate } from '../../domain/places/model'
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
  const isOwn = call.caller.hats.some(hat => call.operation.roles.includes(hat.role) && hat.estateId === estateId)
  if (!isOwn) await reachEstate(estateId, call)
  const filters = { ...(status ? { status } : {}), ...(category ? { category } : {}) }
  return cards({ where: { estateId, ...filters }, by: 'createdAt', order: 'desc', cursor, limit })
}

/** A community officer holds no estate: whether it lies in their community stands in the estate. */
async function reachEstate(estateId: string, call: Parameters<RequestsHandlers['ledger']>[1]): Promise<void> {
  const estate = await read<Estate>('estates', estateId)
  if (!estate) throw new Refused('NOT_FOUND')
  reach(call, estateTarget(estate))
}
