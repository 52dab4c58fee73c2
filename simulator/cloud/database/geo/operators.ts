import type { Position } from 'geojson'
import { resolve } from 'mingo/util'
import { requestFailed } from '../platform-error'
import { type Circle, nearCircle, sphereCircle } from './circle'
import { metresTo } from './distance'
import { askedShape, featureOf, type Shape, shapesIn, turf } from './geometry'

type Test = (shape: Shape) => boolean

/** A query operator on the shapes of a field; mingo has none for geometry. */
const onShapes = (prepare: (operand: unknown) => Test) => (selector: string, operand: unknown) => {
  const holds = prepare(operand)
  return (document: unknown): boolean => shapesIn(resolve(document as Record<string, unknown>, selector)).some(holds)
}

const near = onShapes((operand) => {
  const { centre, from, to } = nearCircle(operand)
  return (shape) => {
    const metres = metresTo(centre, shape)
    return metres >= from && metres <= to
  }
})

function within(operand: unknown): Test {
  const { $geometry, $centerSphere } = (operand ?? {}) as Record<string, unknown>
  if ($centerSphere !== undefined) return insideCircle(sphereCircle($centerSphere))
  const area = askedShape($geometry)
  if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') throw requestFailed('$geoWithin needs a Polygon, a MultiPolygon or $centerSphere')
  return (shape) => turf().booleanWithin(featureOf(shape), featureOf(area))
}

/** A shape is inside a circle when all its corners are. */
function insideCircle({ centre, to }: Circle): Test {
  const isInside = (position: Position) => metresTo(centre, { type: 'Point', coordinates: position }) <= to
  return (shape) => turf().coordAll(featureOf(shape)).every(isInside)
}

function intersects(operand: unknown): Test {
  const asked = featureOf(askedShape((operand as { $geometry?: unknown } | null)?.$geometry))
  return (shape) => turf().booleanIntersects(featureOf(shape), asked)
}

export const geoOperators = { $near: near, $nearSphere: near, $geoWithin: onShapes(within), $geoIntersects: onShapes(intersects) }
