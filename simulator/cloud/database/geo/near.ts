import type { Position } from 'geojson'
import { requestFailed } from '../platform-error'
import type { Collection } from '../storage/collection'
import type { Document, Filter } from '../types'
import { nearCircle } from './circle'
import { metresTo } from './distance'
import { shapesIn } from './geometry'
import { resolve } from 'mingo/util'

/** A filter that asks for what is near, which also says the order of its answer. */
export interface Near {
  field: string
  centre: Position
}

/** The `near` of a filter, or null; as on the platform it stands at the top and needs a 2dsphere index on its field. */
export function nearOf(filter: Filter, collection: Collection): Near | null {
  for (const [field, condition] of Object.entries(filter)) {
    if (typeof condition !== 'object' || condition === null) continue
    const operand = Object.hasOwn(condition, '$nearSphere') ? (condition as Filter).$nearSphere : (condition as Filter).$near
    if (field === '$and' && Array.isArray(condition)) {
      const inside = (condition as Filter[]).map((part) => nearOf(part, collection)).find((found) => found !== null)
      if (inside) return inside
    } else if (operand !== undefined) {
      if (!collection.sphereFields.includes(field)) throw requestFailed('unable to find index for $geoNear query')
      return { field, centre: nearCircle(operand).centre }
    }
  }
  return null
}

/** Metres to the nearest place of the document's field. */
export const distanceIn = (document: Document, { field, centre }: Near): number =>
  Math.min(...shapesIn(resolve(document, field)).map((shape) => metresTo(centre, shape)))
