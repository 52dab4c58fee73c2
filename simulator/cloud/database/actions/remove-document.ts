import { documentOf, select } from '../reading/select'
import { type Change, idKey } from '../writing/change'
import type { Action } from './session'

/** `doc().remove()` and `where().remove()`. */
export const removeDocument: Action = (request, { catalog, transactions, cost }) => {
  const collection = catalog.get(request.collection)
  const transaction = transactions.find(request.transactionId)
  const isMulti = request.isMulti && request.field('queryType') !== 'DOC'
  const found = select(collection, { filter: request.filter, order: [], offset: 0, limit: isMulti ? Infinity : 1 }, transaction, cost)
  const changes = found.map((one): Change => {
    const { rid, text } = one
    const document = documentOf(one)
    return { collection, id: idKey(document._id), rid, before: { document, text }, after: null }
  })
  transactions.write(changes, transaction)
  cost.returned = changes.length
  return { data: { deleted: changes.length } }
}
