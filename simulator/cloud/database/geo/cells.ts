import { requestFailed } from '../platform-error'
import { shapeOf } from './geometry'

/** Edge of a cell of the globe, degrees: about a kilometre. */
const EDGE = 0.01

export const cellOf = (degrees: number): number => Math.floor(degrees / EDGE)

/** Fields of an index that hold the cell of a `2dsphere` field rather than its value. */
export const latitudeOf = (field: string): string => `${field}#latitude`
export const longitudeOf = (field: string): string => `${field}#longitude`

export const isCell = (field: string): boolean => /#(latitude|longitude)$/.test(field)
export const placeField = (cell: string): string => cell.slice(0, cell.lastIndexOf('#'))

/** The cell of a document's place under such a field; null for no place, and for what is larger than a point. */
export function cellIn(value: unknown, cellField: string): number | null {
  if (value === undefined || value === null) return null
  const shape = shapeOf(value)
  if (!shape && !isListOfShapes(value)) throw requestFailed(`Can't extract geo keys: ${JSON.stringify(value).slice(0, 200)}`)
  if (shape?.type !== 'Point') return null
  return cellOf(shape.coordinates[cellField.endsWith('#latitude') ? 1 : 0]!)
}

const isListOfShapes = (value: unknown): boolean => Array.isArray(value) && value.every((item) => shapeOf(item) !== null)
