import { distanceIn, nearOf } from '../geo/near'
import { invalidParam, requestFailed } from '../platform-error'
import { documentOf, select } from '../reading/select'
import type { Collection } from '../storage/collection'
import type { Document, Filter } from '../types'
import type { Session } from './session'

interface GeoNear {
  near?: unknown
  distanceField?: string
  key?: string
  query?: Filter
  maxDistance?: number
  minDistance?: number
  distanceMultiplier?: number
  includeLocs?: string
  limit?: number
}

/** `$geoNear`, the first stage only: documents by distance, with the distance (metres, times the multiplier) in a field. */
export function geoNearStage(specification: unknown, collection: Collection, { cost }: Session): Document[] {
  const { near, distanceField, query = {}, distanceMultiplier = 1, includeLocs, limit = Infinity, ...asked } = specification as GeoNear
  if (typeof distanceField !== 'string' || distanceField === '') throw invalidParam('$geoNear requires a distanceField')
  const key = asked.key ?? onlyField(collection)
  const condition = { $nearSphere: { $geometry: near, $maxDistance: asked.maxDistance, $minDistance: asked.minDistance } }
  const filter = { $and: [{ [key]: condition }, query] }
  const place = nearOf(filter, collection)!
  const found = select(collection, { filter, order: [], offset: 0, limit }, null, cost).map(documentOf)
  for (const document of found) {
    set(document, distanceField, distanceIn(document, place) * distanceMultiplier)
    if (includeLocs) set(document, includeLocs, key.split('.').reduce<unknown>((at, name) => (at as Document | undefined)?.[name], document))
  }
  return found
}

function onlyField({ sphereFields: [field, ...more] }: Collection): string {
  if (field === undefined) throw requestFailed('$geoNear requires a 2dsphere index, but none were found')
  if (more.length > 0) throw requestFailed('there is more than one 2dsphere index; give the key to $geoNear')
  return field
}

function set(document: Document, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop()!
  const at = names.reduce((inside, name) => (inside[name] = typeof inside[name] === 'object' && inside[name] !== null ? inside[name] : {}) as Document, document)
  at[last] = value
}
