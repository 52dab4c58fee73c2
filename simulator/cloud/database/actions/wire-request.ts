import { decode } from '../documents/extended-json'
import { invalidParam } from '../platform-error'
import type { Selection } from '../reading/select'
import type { Projection } from '../matching/plain-projection'
import type { Filter, SortField } from '../types'

/** `get` without limit, and the most it gives. */
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** The body of a wire action, read field by field. */
export class WireRequest {
  constructor(private readonly body: Record<string, unknown>, private readonly now: number) {}

  get collection(): unknown {
    return this.body.collectionName
  }

  get transactionId(): unknown {
    return this.body.transactionId
  }

  get isMulti(): boolean {
    return this.body.multi === true
  }

  get isMerge(): boolean {
    return this.body.merge === true
  }

  get isUpsert(): boolean {
    return this.body.upsert === true
  }

  /** Empty when the whole collection is meant; the SDK then sends '' or nothing. */
  get filter(): Filter {
    return this.object('query') ?? {}
  }

  get order(): SortField[] {
    return Object.entries(this.object('order') ?? {}).map(([field, direction]) => ({ field, direction: Number(direction) < 0 ? -1 : 1 }))
  }

  get projection(): Projection | null {
    return this.object('projection')
  }

  get selection(): Selection {
    const limit = this.count('limit') || DEFAULT_LIMIT
    return { filter: this.filter, order: this.order, offset: this.count('offset'), limit: Math.min(limit, MAX_LIMIT) }
  }

  /** One document or update. */
  get data(): unknown {
    return this.decode(this.body.data, 'data')
  }

  get documents(): unknown[] {
    const { data } = this.body
    if (!Array.isArray(data)) throw invalidParam('data must be an array of documents')
    return data.map((item) => this.decode(item, 'data'))
  }

  get stages(): [name: string, specification: unknown][] {
    const { stages } = this.body
    if (!Array.isArray(stages)) throw invalidParam('stages must be an array')
    return (stages as { stageKey: string; stageValue: unknown }[]).map(({ stageKey, stageValue }) => [
      String(stageKey),
      this.decode(stageValue, stageKey),
    ])
  }

  field(name: string): unknown {
    return this.body[name]
  }

  private object(name: string): Record<string, unknown> | null {
    const value = this.body[name]
    if (value === undefined || value === null || value === '') return null
    const decoded = this.decode(value, name)
    if (typeof decoded !== 'object' || decoded === null || Array.isArray(decoded)) throw invalidParam(`${name} must be an object`)
    return decoded as Record<string, unknown>
  }

  private count(name: string): number {
    const value = Number(this.body[name] ?? 0)
    if (!Number.isInteger(value) || value < 0) throw invalidParam(`${name} must be an integer of 0 or more`)
    return value
  }

  private decode(value: unknown, name: string): unknown {
    if (typeof value !== 'string') throw invalidParam(`${name} must be a string of extended JSON`)
    return decode(value, this.now)
  }
}
