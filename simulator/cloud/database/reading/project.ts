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
  if (isPlainInclusion(projection)) return texts.map((text) => JSON.stringify(pickFields(JSON.parse(text) as Document, projection)))
  refuseOperators(projection)
  const everything = asPlatformErrors(() => new Query({}, mingoOptions))
  const documents = texts.map(decodeStored)
  return asPlatformErrors(() => everything.find<Document>(documents, projection).all()).map(encode)
}

/** Whether a projection names whole top-level fields to keep, and nothing else. */
export function isPlainInclusion(projection: Projection): boolean {
  const entries = Object.entries(projection).filter(([field]) => field !== '_id')
  const isIdPlain = [0, 1, undefined].includes(projection._id as number | undefined)
  return isIdPlain && entries.length > 0 && entries.every(([field, value]) => value === 1 && !/[.$]/.test(field))
}

/** What such a projection keeps of a document. */
export function pickFields(document: Document, projection: Projection): Document {
  const kept: Document = {}
  for (const field of Object.keys(document)) {
    if (field === '_id' ? projection._id !== 0 : projection[field] === 1) kept[field] = document[field]
  }
  return kept
}
