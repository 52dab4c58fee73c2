import { Query } from 'mingo/query'
import { decodeStored, encode } from '../documents/extended-json'
import { asPlatformErrors } from '../matching/matcher'
import { mingoOptions } from '../matching/operators'
import { isPlainInclusion, pickFields, type Projection } from '../matching/plain-projection'
import { refuseOperators } from '../matching/refused'
import type { Document } from '../types'

/** Texts reduced to the fields of a projection; whole top-level fields are picked without evaluating anything. */
export function projectTexts(texts: string[], projection: Projection | null): string[] {
  if (projection === null || Object.keys(projection).length === 0) return texts
  if (isPlainInclusion(projection)) return texts.map((text) => JSON.stringify(pickFields(JSON.parse(text) as Document, projection)))
  refuseOperators(projection)
  const everything = asPlatformErrors(() => new Query({}, mingoOptions))
  const documents = texts.map(decodeStored)
  return asPlatformErrors(() => everything.find<Document>(documents, projection).all()).map(encode)
}
