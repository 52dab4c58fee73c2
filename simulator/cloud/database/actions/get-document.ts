import { projectTexts } from '../reading/project'
import { select } from '../reading/select'
import type { Action } from './session'

/** `doc().get()` and `where().get()`. */
export const getDocument: Action = (request, { catalog, transactions, cost }) => {
  const collection = catalog.get(request.collection)
  const { selection } = request
  const found = select(collection, selection, transactions.find(request.transactionId), cost)
  const list = projectTexts(found.map(({ text }) => text), request.projection)
  cost.returns(list)
  return { data: { list, limit: selection.limit, offset: selection.offset } }
}
