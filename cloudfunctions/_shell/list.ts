import { Refused } from './refused'
import { asStored } from './as-stored'
import { joinFound, type Join } from './brought'
import { filter } from './documents'
import { command, database } from './sdk'

export interface Listing {
  collection: string
  where: Record<string, unknown>
  /** A condition beside the equalities of the index, e.g. an `or`. */
  also?: object
  /** The field that orders the list, a time; `_id` breaks ties. */
  by: string
  order: 'asc' | 'desc'
  cursor?: string
  limit?: number
  fields: readonly string[]
}

const DEFAULT_PAGE = 20

/**
 * One indexed query with keyset paging: returns the documents of the page with only `fields`, and the cursor of the next.
 * The index of the collection must be the equality fields, then `by`, then `_id`.
 * `known`: what the same list, as a join, brought along with the caller.
 */
export async function list<Doc extends { _id: string }>(listing: Listing, known: Doc[] | null = null): Promise<{ docs: Doc[]; cursor: string | null }> {
  const { by, limit = DEFAULT_PAGE } = listing
  const docs = known ?? (await rowsOf<Doc>(listing))
  const shown = docs.slice(0, limit)
  const last = shown.at(-1)
  return { docs: shown, cursor: docs.length > limit && last ? `${String(valueAt(last, by))}_${last._id}` : null }
}

/** The same list as a join on the caller. */
export const joinList = (name: string, listing: Listing): Join => {
  const { collection, by, order, limit = DEFAULT_PAGE } = listing
  const direction = order === 'asc' ? 1 : -1
  return joinFound(name, collection, command.aggregate.pipeline()
    .match(conditionsOf(listing)).sort({ [by]: direction, _id: direction }).limit(limit + 1).project(shownOf(listing)).done())
}

async function rowsOf<Doc>(listing: Listing): Promise<Doc[]> {
  const { collection, by, order, limit = DEFAULT_PAGE } = listing
  const { data } = await database.collection(collection).where(conditionsOf(listing))
    .orderBy(by, order).orderBy('_id', order).limit(limit + 1).field(shownOf(listing)).get()
  return (data as Doc[]).map(doc => asStored(collection, doc))
}

function conditionsOf({ where, also, by, order, cursor }: Listing): object {
  const parts = [filter(where), ...(also ? [also] : []), ...(cursor ? after(by, order, cursor) : [])]
  return parts.length > 1 ? command.and(parts) : parts[0]!
}

const shownOf = ({ fields, by }: Listing): object => Object.fromEntries([...new Set([...fields, by.split('.')[0]!])].map(field => [field, true]))

/** The value at a path such as `home.joinedAt`. */
export const valueAt = (doc: object, path: string): unknown => path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], doc)

/** The rest of the list behind the cursor; the first condition is the range an index can serve, the second breaks ties. */
function after(by: string, order: 'asc' | 'desc', cursor: string): object[] {
  const cut = cursor.indexOf('_')
  const time = Number(cursor.slice(0, cut))
  const id = cursor.slice(cut + 1)
  if (cut < 1 || !Number.isFinite(time)) throw new Refused('INVALID_INPUT', { cursor: 'not a cursor' })
  const [from, beyond] = order === 'asc' ? [command.gte, command.gt] : [command.lte, command.lt]
  return [{ [by]: from(time) }, command.or([{ [by]: beyond(time) }, { _id: beyond(id) }])]
}
