import { checkSize, prepareDocument } from '../documents/document-rules'
import { decodeStored, encode } from '../documents/extended-json'
import { invalidParam } from '../platform-error'
import { documentOf, type Found, select } from '../reading/select'
import type { Collection } from '../storage/collection'
import type { Document } from '../types'
import { type Change, idKey } from '../writing/change'
import { compileUpdate } from '../writing/update-document'
import { insertion, wireId } from './insert-document'
import type { Action, Session } from './session'
import type { WireRequest } from './wire-request'

/** `doc().set()`, `doc().update()` and `where().update()`; a document left as it was does not count as updated. */
export const modifyDocument: Action = (request, session) => {
  const collection = session.catalog.get(request.collection)
  const found = matched(request, session, collection)
  if (found.length === 0 && request.isUpsert) return upsert(request, session, collection)
  const changes = changesOf(request, session, collection, found)
  session.transactions.write(changes, session.transactions.find(request.transactionId))
  session.cost.returned = changes.length
  return { data: { updated: changes.length, matched: found.length } }
}

/** `where().updateAndReturn()`: the first match, and how it is afterwards. */
export const modifyAndReturnDocument: Action = (request, session) => {
  const collection = session.catalog.get(request.collection)
  const found = matched(request, session, collection)
  const changes = changesOf(request, session, collection, found)
  session.transactions.write(changes, session.transactions.find(request.transactionId))
  const doc = changes[0]?.after?.text ?? found[0]?.text ?? null
  if (doc !== null) session.cost.returns([doc])
  return { data: { updated: changes.length, doc } }
}

function matched(request: WireRequest, { transactions, cost }: Session, collection: Collection): Found[] {
  const limit = request.isMulti ? Infinity : 1
  return select(collection, { filter: request.filter, order: [], offset: 0, limit }, transactions.find(request.transactionId), cost)
}

function changesOf(request: WireRequest, { now }: Session, collection: Collection, found: Found[]): Change[] {
  const { data, filter } = request
  const replaces = request.field('merge') === false
  const update = replaces ? null : compileUpdate(data, filter, now)
  return found.flatMap((one) => {
    const { rid, text } = one
    const before = { document: documentOf(one), text }
    const document = update ? decodeStored(text) : prepareDocument({ ...(data as Document), _id: before.document._id })
    update?.(document)
    const after = { document, text: encode(document) }
    if (after.text === text) return []
    checkSize(after.text)
    return [{ collection, id: idKey(document._id), rid, before, after }]
  })
}

function upsert(request: WireRequest, { transactions, cost }: Session, collection: Collection): object {
  const { _id } = request.filter
  if (request.isMerge) throw invalidParam('upsert is only known for set')
  const document = prepareDocument({ ...(request.data as Document), _id })
  transactions.write([insertion(collection, document)], transactions.find(request.transactionId))
  cost.returned = 1
  return { data: { updated: 0, upsert_id: wireId(document._id) } }
}
