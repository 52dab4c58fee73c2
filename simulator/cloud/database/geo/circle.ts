import type { Position } from 'geojson'
import { requestFailed } from '../platform-error'
import { askedShape } from './geometry'
import { EARTH_RADIUS } from './distance'

/** All places between two distances from a centre, metres. */
export interface Circle {
  centre: Position
  from: number
  to: number
}

/** `$nearSphere` and `$near` with a GeoJSON point, distances in metres. */
export function nearCircle(operand: unknown): Circle {
  const { $geometry, $maxDistance, $minDistance } = (operand ?? {}) as Record<string, unknown>
  const shape = askedShape($geometry)
  if (shape.type !== 'Point') throw requestFailed('$near requires a point, given as $geometry')
  return { centre: shape.coordinates, from: metres($minDistance, 0, '$minDistance'), to: metres($maxDistance, Infinity, '$maxDistance') }
}

/** `$centerSphere: [[longitude, latitude], radians]`. */
export function sphereCircle(operand: unknown): Circle {
  const [centre, radius] = Array.isArray(operand) ? (operand as unknown[]) : []
  const shape = askedShape({ type: 'Point', coordinates: centre })
  if (typeof radius !== 'number' || !(radius >= 0)) throw requestFailed('$centerSphere needs a radius in radians of 0 or more')
  return { centre: shape.coordinates as Position, from: 0, to: radius * EARTH_RADIUS }
}

function metres(value: unknown, otherwise: number, name: string): number {
  if (value === undefined || value === null) return otherwise
  if (typeof value !== 'number' || !(value >= 0)) throw requestFailed(`${name} must be a number of 0 or more`)
  return value
}
