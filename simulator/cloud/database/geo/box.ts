import { nearCircle, sphereCircle, type Circle } from './circle'
import { EARTH_RADIUS } from './distance'
import { askedShape, featureOf, turf } from './geometry'

/** Degrees; west and east are infinite where the box goes round the globe or over a pole. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** What lies outside this box cannot match; null when that says nothing. */
export function boxOf(operator: string, operand: unknown): Box | null {
  const { $geometry, $centerSphere } = (operand ?? {}) as Record<string, unknown>
  if (operator === '$near' || operator === '$nearSphere') return aroundCircle(nearCircle(operand))
  if ($centerSphere !== undefined) return aroundCircle(sphereCircle($centerSphere))
  const [west, south, east, north] = turf().bbox(featureOf(askedShape($geometry))) as [number, number, number, number]
  return { west, south, east, north }
}

function aroundCircle({ centre: [longitude = 0, latitude = 0], to }: Circle): Box | null {
  const degrees = ((to / EARTH_RADIUS) * 180) / Math.PI + 1e-6
  if (!(degrees < 90)) return null
  const [south, north] = [latitude - degrees, latitude + degrees]
  const width = degrees / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  const isPlain = south > -89 && north < 89 && longitude - width >= -180 && longitude + width <= 180
  return isPlain ? { west: longitude - width, south, east: longitude + width, north } : { west: -Infinity, south, east: Infinity, north }
}
