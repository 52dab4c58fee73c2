import type { Position } from 'geojson'
import { featureOf, type Shape, turf } from './geometry'

/** MongoDB's radius of the earth, metres. */
export const EARTH_RADIUS = 6_378_100

/** Metres along the globe from a position to the nearest point of a shape; 0 inside a polygon. */
export function metresTo(from: Position, shape: Shape): number {
  const { distance, pointToLineDistance } = turf()
  switch (shape.type) {
    case 'Point':
      return distance(from, shape.coordinates, { units: 'radians' }) * EARTH_RADIUS
    case 'MultiPoint':
      return Math.min(...shape.coordinates.map((position) => metresTo(from, { type: 'Point', coordinates: position })))
    case 'LineString':
      return pointToLineDistance(from, shape.coordinates.length > 1 ? shape : [shape.coordinates[0]!, shape.coordinates[0]!] as never, { units: 'radians' }) * EARTH_RADIUS
    default:
      return metresToParts(from, shape)
  }
}

function metresToParts(from: Position, shape: Exclude<Shape, { type: 'Point' | 'MultiPoint' | 'LineString' }>): number {
  const isArea = shape.type !== 'MultiLineString'
  if (isArea && turf().booleanPointInPolygon(from, featureOf(shape) as never)) return 0
  const lines = shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates
  return Math.min(...lines.map((line) => metresTo(from, { type: 'LineString', coordinates: line })))
}
