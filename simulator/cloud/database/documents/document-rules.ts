import { randomUUID } from 'node:crypto'
import { ObjectId } from 'bson'
import { invalidParam, requestFailed } from '../platform-error'
import type { Document } from '../types'

/** MongoDB's limit on one document, measured here on its text. */
const MAX_BYTES = 16 * 1024 * 1024

/** 32 hex digits, as the platform makes them. */
export const newId = (): string => randomUUID().replaceAll('-', '')

/** A document ready to be stored, `_id` first; throws when the platform would not take it. */
export function prepareDocument(value: unknown): Document & { _id: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidParam('a document must be an object')
  const { _id, ...fields } = value as Document
  const document = { _id: _id ?? newId(), ...fields }
  checkId(document._id)
  checkNames(document)
  return document
}

export function checkSize(text: string): void {
  if (text.length > MAX_BYTES / 3 && Buffer.byteLength(text) > MAX_BYTES) throw requestFailed('document is larger than 16 MB')
}

function checkId(id: unknown): void {
  if (typeof id === 'string' || typeof id === 'number' || id instanceof ObjectId) return
  throw invalidParam('_id must be a string or a number')
}

/** Extended JSON types that are stored and given back unread. */
const OPAQUE = new Set(['$binary', '$timestamp', '$minKey', '$maxKey'])

function checkNames(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof ObjectId || value instanceof RegExp) return
  if (Array.isArray(value)) return value.forEach(checkNames)
  for (const [name, item] of Object.entries(value)) {
    if (name[0] === '$' && !OPAQUE.has(name)) throw invalidParam(`field name ${JSON.stringify(name)} must not begin with $`)
    checkNames(item)
  }
}
