import { ObjectId } from 'bson'
import { checkSize, prepareDocument } from '../documents/document-rules'
import { encode } from '../documents/extended-json'
import type { Collection } from '../storage/collection'
import type { Document } from '../types'
import { type Change, idKey } from '../writing/change'
import type { Action } from './session'

/** `add()` of one document or of an array: all of them are stored or none. */
export const insertDocument: Action = (request, { catalog, transactions, cost }) => {
  const collection = catalog.get(request.collection)
  const documents = request.documents.map(prepareDocument)
  transactions.write(documents.map((document) => insertion(collection, document)), transactions.find(request.transactionId))
  cost.returned = documents.length
  return { data: { insertedIds: documents.map(({ _id }) => wireId(_id)) } }
}

export function insertion(collection: Collection, document: Document): Change {
  const text = encode(document)
  checkSize(text)
  return { collection, id: idKey(document._id), rid: null, before: null, after: { document, text } }
}

export const wireId = (id: unknown): unknown => (id instanceof ObjectId ? id.toHexString() : id)
