import { type Iterator, Lazy } from 'mingo/lazy'
import { $lookup } from 'mingo/operators/pipeline'
import type { CollectionResolver, Options } from 'mingo/types'
import { resolve } from 'mingo/util'
import type { Document, Filter } from '../types'

/** Gives the documents of another collection; `matching` those that match, through its indexes. */
export interface Resolver extends CollectionResolver {
  matching(collection: string, filter: Filter): Document[]
  /** What the first stages of a pipeline read of a collection through its indexes, and the stages that are left; `isConstant` when no variable stands in it. */
  leading(collection: string, pipeline: Document[], isConstant: boolean): { documents: Document[]; rest: Document[] }
}

export interface Lookup {
  from: string
  as?: string
  localField?: string
  foreignField?: string
  pipeline?: Document[]
  let?: Document
}

/** How many values one query of the other collection asks for. */
const BATCH = 100

/** `$lookup` by equal fields, or by a pipeline that begins with constants, reads only what it joins; what is left to do then is mingo's. */
export function lookupStage(documents: Iterator, lookup: Lookup, options: Options): Iterator {
  const join = (all: Document[]) => Lazy(joined(all, lookup, options) as never)
  return documents.transform(join as never)
}

/** The documents with what joins them; mingo is given the documents it needs in place of the collection's name. */
export function joined(all: Document[], lookup: Lookup, options: Options): Iterable<Document> {
  if (all.length === 0) return all
  const resolver = options.collectionResolver as Resolver
  const { from, as, localField, foreignField, pipeline } = lookup
  const withMingo = (known: object) => $lookup(Lazy(all), known as never, options) as Iterable<Document>
  if (localField && foreignField) return withMingo({ ...lookup, from: partners(all, resolver, from, localField, foreignField) })
  if (!pipeline || !from || !as || as.includes('.')) return withMingo(lookup)
  const { documents, rest } = resolver.leading(from, pipeline, Object.keys(lookup.let ?? {}).length === 0)
  if (rest.length === 0) return all.map((document) => ({ ...document, [as]: [...documents] }))
  return withMingo({ ...lookup, from: documents, pipeline: rest })
}

function partners(documents: Document[], resolver: Resolver, from: string, localField: string, foreignField: string): Document[] {
  const values = new Set(documents.flatMap((document) => (resolve(document, localField) ?? null) as unknown))
  const wanted = [...values]
  const found = new Map<unknown, Document>()
  for (let start = 0; start < wanted.length; start += BATCH) {
    const filter = { [foreignField]: { $in: wanted.slice(start, start + BATCH) } }
    for (const document of resolver.matching(from, filter)) found.set(document._id, document)
  }
  return [...found.values()]
}
