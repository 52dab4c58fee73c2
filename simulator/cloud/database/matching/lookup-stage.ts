import { type Iterator, Lazy } from 'mingo/lazy'
import { $lookup } from 'mingo/operators/pipeline'
import type { CollectionResolver, Options } from 'mingo/types'
import { resolve } from 'mingo/util'
import type { Document, Filter } from '../types'

/** Gives the documents of another collection; `matching` those that match, through its indexes. */
export interface Resolver extends CollectionResolver {
  matching(collection: string, filter: Filter): Document[]
}

interface Lookup {
  from: string
  localField?: string
  foreignField?: string
}

/** How many values one query of the other collection asks for. */
const BATCH = 100

/** `$lookup` by equal fields reads only what it joins; the joining itself is mingo's. */
export function lookupStage(documents: Iterator, lookup: Lookup, options: Options): Iterator {
  const { from, localField, foreignField } = lookup
  if (!localField || !foreignField) return $lookup(documents, lookup as never, options)
  const resolver = options.collectionResolver as Resolver
  const join = (all: Document[]) => {
    const known = { ...lookup, from: partners(all, resolver, from, localField, foreignField) }
    return $lookup(Lazy(all), known as never, options)
  }
  return documents.transform(join as never)
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
