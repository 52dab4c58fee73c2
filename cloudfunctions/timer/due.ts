import { asStored } from '../_shell/as-stored'
import { now } from '../_shell/clock'
import { valueAt } from '../_shell/list'
import { command, database } from '../_shell/sdk'

const PAGE = 100
/** Documents worked on at once: the waiting is for the database, not for us. */
const ABREAST = 10

/**
 * Hands over every document whose `field` (a time) has come, oldest first, page by page until none is left or `until` has passed.
 * The work must move the field on; when a whole page stayed where it was, the rest is left to the next run. A document whose
 * work fails is named in the log and stands in the way of no other; in the end the first failure is thrown.
 */
export async function drain<Doc extends { _id: string }>(collection: string, field: string, until: number, work: (doc: Doc) => Promise<void>): Promise<void> {
  const seen = new Set<string>()
  const failures: unknown[] = []
  const attempt = async (doc: Doc): Promise<void> => {
    try {
      await work(asStored(collection, doc))
    } catch (error) {
      failures.push(error)
      console.error(`${collection} ${doc._id}:`, error)
    }
  }
  const mark = (doc: Doc): string => `${doc._id}@${String(valueAt(doc, field))}`
  while (now() < until) {
    const { data } = await database.collection(collection)
      .where({ [field]: command.and([command.gt(0), command.lte(now())]) }).orderBy(field, 'asc').limit(PAGE).get()
    const fresh = (data as Doc[]).filter(doc => !seen.has(mark(doc)))
    if (!fresh.length) break
    for (let i = 0; i < fresh.length && now() < until; i += ABREAST) {
      const abreast = fresh.slice(i, i + ABREAST)
      abreast.forEach(doc => seen.add(mark(doc)))
      await Promise.all(abreast.map(attempt))
    }
  }
  if (failures.length) throw failures[0]
}
