import type { Database } from '../database'
import { jsonOf, type Exchange } from '../server/request'

type Document = Record<string, unknown>

/** Replaces a document by its `_id`, or makes it, as `doc().set()` does: with its rules, its indexes and its locks. */
export async function putDocument(database: Database, collection: string, request: Exchange['request']): Promise<object> {
  const { _id, ...fields } = await jsonOf<Document>(request)
  if (_id === undefined) throw new Error('_id is missing')
  return reached(database, 'database.modifyDocument', { ...one(collection, _id), merge: false, upsert: true, data: JSON.stringify(fields) })
}

/** Removes the document whose `_id` the body names. */
export async function removeDocument(database: Database, collection: string, request: Exchange['request']): Promise<object> {
  const { _id } = await jsonOf<Document>(request)
  if (_id === undefined) throw new Error('_id is missing')
  return reached(database, 'database.removeDocument', one(collection, _id))
}

const one = (collectionName: string, _id: unknown) => ({ collectionName, query: JSON.stringify({ _id }), queryType: 'DOC', multi: false })

async function reached(database: Database, action: string, body: Document): Promise<object> {
  const { code, message, data } = (await database.handle(action, body)).reply as { code?: string; message?: string; data?: object }
  if (code) throw new Error(message)
  return data ?? {}
}
