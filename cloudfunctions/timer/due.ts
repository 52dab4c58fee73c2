import { now } from '../_shell/clock'
import { command, database } from '../_shell/sdk'

const PAGE = 100

/**
 * Hands over every document whose `field` (a time) has come, oldest first, page by page until none is left or time is up.
 * The work must move the field on; a document that stays due is left for the next run rather than taken again.
 */
export async function drain<Doc extends { _id: string }>(collection: string, field: string, until: number, work: (doc: Doc) => Promise<void>): Promise<void> {
  const seen = new Set<string>()
  while (now() < until) {
    const { data } = await database.collection(collection)
      .where({ [field]: command.and([command.gt(0), command.lte(now())]) }).orderBy(field, 'asc').limit(PAGE).get()
    const fresh = (data as Doc[]).filter(({ _id }) => !seen.has(_id))
    if (!fresh.length) return
    for (const doc of fresh) {
      seen.add(doc._id)
      await work(doc)
    }
  }
}
