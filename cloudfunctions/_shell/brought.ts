/**
 * What an operation reads first comes along with the caller, in the same aggregate: the platform bills a request to the
 * database, not a document. Nothing comes along for somebody who has no sheet yet; then it is read as ever.
 */
export interface Brought {
  /** The documents of a join; null when nothing came along. */
  rows<Doc>(name: string): Doc[] | null
  /** The document that the input names, once, or null when there is none: whoever asks again wants it as it is by then. Undefined when it did not come along. */
  take<Doc>(collection: string, id: string): Doc | null | undefined
}

/** One `lookup` on the sheet of the caller. */
export interface Join { as: string; from: string; localField?: string; foreignField?: string; pipeline?: object[] }
/** The document an input names. */
export interface Named { collection: string; id: string }

const PREFIX = 'along_'
const NAMED = 'named'

/** The documents whose `_id` stands at a path of the caller's sheet. */
export const joinAt = (name: string, from: string, path: string): Join => ({ as: PREFIX + name, from, localField: path, foreignField: '_id' })
/** The documents whose `_id` stands in a field of the document that the input names. */
export const joinAtNamed = (name: string, from: string, field: string): Join => joinAt(name, from, `${PREFIX}${NAMED}.${field}`)
/** What a pipeline of constants finds. */
export const joinFound = (name: string, from: string, pipeline: object[]): Join => ({ as: PREFIX + name, from, pipeline })
/** The document of an id, or what a projection makes of it. The stages as they are sent: the SDK's builder writes each as text and reads it again. */
export const joinById = (name: string, from: string, id: string, projection?: object): Join =>
  joinFound(name, from, [{ $match: { _id: id } }, ...(projection ? [{ $project: projection }] : [])])
export const joinNamed = ({ collection, id }: Named): Join => joinById(NAMED, collection, id)

/** Tells the caller's sheet from what came along with it. */
export function apart<Sheet>(row: Record<string, unknown> | undefined, named: Named | null): { sheet: Sheet | null; brought: Brought } {
  const sheet: Record<string, unknown> = {}
  const along: Record<string, unknown> = {}
  for (const field in row) (field.startsWith(PREFIX) ? along : sheet)[field] = row[field]
  return { sheet: row ? sheet as Sheet : null, brought: broughtOf(along, named) }
}

function broughtOf(along: Record<string, unknown>, named: Named | null): Brought {
  const rows = <Doc>(name: string) => (along[PREFIX + name] ?? null) as Doc[] | null
  let isTaken = false
  return {
    rows,
    take: <Doc>(collection: string, id: string) => {
      const found = rows<Doc>(NAMED)
      if (!found || isTaken || named?.collection !== collection || named.id !== id) return undefined
      isTaken = true
      return found[0] ?? null
    },
  }
}
