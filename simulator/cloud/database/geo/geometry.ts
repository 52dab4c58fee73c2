import { createRequire } from 'node:module'
import type { Feature, Geometry, Polygon, Position } from 'geojson'
import { requestFailed } from '../platform-error'

type Turf = typeof import('@turf/turf')
let loaded: Turf | undefined

/** Turf takes a quarter of a second to load, which a cloud without geometry never spends. */
export const turf = (): Turf => (loaded ??= createRequire(import.meta.url)('@turf/turf') as Turf)

export type Shape = Exclude<Geometry, { type: 'GeometryCollection' }>

/** How deep positions lie in the coordinates of each type. */
const DEPTH = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 }

/** The value as a GeoJSON shape on the globe; null when it is none. */
export function shapeOf(value: unknown): Shape | null {
  const { type = '', coordinates } = (value ?? {}) as { type?: string; coordinates?: unknown }
  const depth = Object.hasOwn(DEPTH, type) ? DEPTH[type as keyof typeof DEPTH] : null
  return depth !== null && isAt(coordinates, depth) && areRingsClosed(type, coordinates) ? (value as Shape) : null
}

/** The shape a query asks with; throws when it is none. */
export function askedShape(value: unknown): Shape {
  const shape = shapeOf(value)
  if (!shape) throw requestFailed(`unknown GeoJSON geometry ${JSON.stringify(value ?? null).slice(0, 200)}`)
  return shape
}

function isAt(coordinates: unknown, depth: number): boolean {
  if (!Array.isArray(coordinates)) return false
  return depth === 0 ? isPosition(coordinates) : coordinates.length > 0 && coordinates.every((part) => isAt(part, depth - 1))
}

function isPosition([longitude, latitude]: unknown[]): boolean {
  return typeof longitude === 'number' && typeof latitude === 'number' && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
}

function areRingsClosed(type: string, coordinates: unknown): boolean {
  if (type === 'MultiPolygon') return (coordinates as Position[][][]).every((polygon) => areRingsClosed('Polygon', polygon))
  return type !== 'Polygon' || (coordinates as Polygon['coordinates']).every(isClosed)
}

const isClosed = (ring: Position[]): boolean => ring.length >= 4 && ring[0]!.join() === ring[ring.length - 1]!.join()

export const featureOf = (geometry: Shape): Feature => ({ type: 'Feature', properties: {}, geometry })

/** The shapes a field holds: one, or those of an array. */
export function shapesIn(value: unknown): Shape[] {
  const single = shapeOf(value)
  if (single) return [single]
  return Array.isArray(value) ? value.flatMap((item) => shapeOf(item) ?? []) : []
}
