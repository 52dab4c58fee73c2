import { count } from '../reading/count'
import type { Action } from './session'

/** `count()`; the SDK never sends a transaction with it. */
export const calculateDocument: Action = (request, { catalog, cost }) => {
  const total = count(catalog.get(request.collection), request.filter, cost)
  cost.returned = 1
  return { data: { total } }
}
