import { Query } from 'mingo/query'
import { decodeStored, encode } from '../documents/extended-json'
import { asPlatformErrors } from '../matching/matcher'
import { mingoOptions } from '../matching/operators'
import { refuseOperators } from '../matching/refused'
import type { Document } from '../types'

export type Projection = Record<string, unknown>

/** Texts reduced to the fields of a projection; whole top-level fields are picked without evaluating anything. */
export function projectTexts(texts: string[], projection: Projection | null): string[] {
  if (projection === null || Object.keys(projection).length === 0) return texts
  if (isPlainInclusion(projection)) return texts.map((text) => pick(text, projection))
  refuseOperators(projection)
  const everything = asPlatformErrors(() => new Query({}, mingoOptions))
  const documents = texts.map(decodeStored)
  return asPlatformErrors(() => everything.find<Document>(documents, projection).all()).map(encode)
}

function isPlainInclusion(projection: Projection): boolean {
  const entries = Object.entries(projection).filter(([field]) => field !== '_id')
  return entries.length > 0 && entries.every(([field, value]) => value === 1 && !field.includes('.'))
}

function pick(text: string, projection: Projection): string {
  const document = JSON.parse(text) as Document
  const kept: Document = {}
  for (const field of Object.keys(document)) {
    if (field === '_id' ? projection._id !== 0 : projection[field] === 1) kept[field] = document[field]
  }
  return JSON.stringify(kept)
}
