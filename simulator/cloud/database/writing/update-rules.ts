import { resolve } from 'mingo/util'
import { invalidParam, requestFailed } from '../platform-error'
import type { Document } from '../types'

/** Operators that make a missing path; MongoDB refuses when something that is not an object stands in the way. */
const CREATING = new Set(['$set', '$inc', '$mul', '$min', '$max', '$push', '$addToSet', '$currentDate', '$bit'])
const NUMERIC = new Set(['$inc', '$mul', '$bit'])
const ARRAY = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop'])

/** Throws where MongoDB fails an update and mingo silently leaves the document as it is. */
export function checkUpdate(document: Document, operator: string, expression: Document): void {
  for (const path of Object.keys(expression)) {
    if (path.includes('$')) continue
    if (CREATING.has(operator)) checkWay(document, path)
    const current: unknown = resolve(document, path)
    if (current === undefined) continue
    if (NUMERIC.has(operator) && typeof current !== 'number') {
      throw requestFailed(`Cannot apply ${operator} to a value of non-numeric type. The field '${path}' is of type ${typeName(current)}`)
    }
    if (ARRAY.has(operator) && !Array.isArray(current)) {
      throw requestFailed(`The field '${path}' must be an array but is of type ${typeName(current)}`)
    }
  }
}

function checkWay(document: Document, path: string): void {
  const names = path.split('.')
  let at: unknown = document
  for (let i = 0; i < names.length - 1; i++) {
    at = (at as Record<string, unknown>)[names[i] as string]
    if (at === undefined) return
    const next = names[i + 1] as string
    const fits = typeof at === 'object' && at !== null && !(at instanceof Date) && (!Array.isArray(at) || /^\d+$/.test(next))
    if (!fits) throw requestFailed(`Cannot create field '${next}' in element {${names[i]}: ${JSON.stringify(at)}}`)
  }
}

/** Two operators on one path, or on a path and its parent, cannot be told apart: refused as in MongoDB. */
export function checkPaths(modifier: Record<string, Document>): void {
  const paths = Object.values(modifier).flatMap((expression) => Object.keys(expression))
  const taken = new Set<string>()
  for (const path of paths) {
    if (path === '_id' || path.startsWith('_id.')) throw invalidParam('不能更新_id的值')
    if (taken.has(path) || isBeside(path, paths)) throw requestFailed(`Updating the path '${path}' would create a conflict at '${path}'`)
    taken.add(path)
  }
}

const isBeside = (path: string, paths: string[]): boolean => paths.some((other) => other.startsWith(`${path}.`))

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return value instanceof Date ? 'date' : typeof value
}
