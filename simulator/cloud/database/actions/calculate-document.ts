import { select } from '../reading/select'
import type { Action } from './session'

/** `count()`; the SDK never sends a transaction with it. */
export const calculateDocument: Action = (request, { catalog, cost }) => {
  const collection = catalog.get(request.collection)
  const { filter } = request
  if (Object.keys(filter).length === 0) return { data: { total: collection.count() } }
  const total = select(collection, { filter, order: [], offset: 0, limit: Infinity }, null, cost).length
  cost.returned = 1
  return { data: { total } }
}
