import { asStored } from './as-stored'
import { database } from './sdk'

/** Single documents; with store.ts the only files that know the SDK's traps on saving (wechat-platform §2). */

/** Values as they are stored: `undefined` would vanish in documents and widen filters. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A filter value that is missing would match everything: an error here instead. */
export function filter(conditions: Record<string, unknown>): object {
  for (const [field, value] of Object.entries(conditions)) if (value === undefined) throw new Error(`filter on ${field} without a value`)
  return conditions
}

export async function read<Doc>(collection: string, id: string): Promise<Doc | null> {
  const { data } = await database.collection(collection).doc(id).get()
  return data ? asStored(collection, data as Doc) : null
}

const isDuplicate = (error: unknown): boolean =>
  /E11000|duplicate key|DUPLICATE_WRITE/i.test(String((error as { errMsg?: string })?.errMsg ?? (error as Error)?.message ?? error))

/** Inserts; false when a document with this `_id` (or unique key) is already there. */
export async function insert(collection: string, doc: object): Promise<boolean> {
  try {
    await database.collection(collection).add({ data: plain(doc) })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** Removes the one document that matches; true when it was there. */
export async function removeWhere(collection: string, guard: Record<string, unknown>): Promise<boolean> {
  const { stats } = await database.collection(collection).where(filter(guard)).remove()
  return stats.removed === 1
}

/** Inserts all or none in one call; false when one of them is already there. */
export async function insertMany(collection: string, docs: readonly object[]): Promise<boolean> {
  if (!docs.length) return true
  try {
    await database.collection(collection).add({ data: plain(docs) as object[] })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/** One atomic update guarded by its condition; true when it matched. Every guard must change what it tests, so a repeat matches nothing. */
export async function updateWhere(collection: string, guard: Record<string, unknown>, data: object): Promise<boolean> {
  const { stats } = await database.collection(collection).where(filter(guard)).update({ data })
  return stats.updated === 1
}
