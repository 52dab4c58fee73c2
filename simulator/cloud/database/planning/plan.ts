import type { SortField } from '../types'

/** Bytes of index keys from `low` up to but not including `high`; `stem` of their first bytes are the same. */
export interface Interval {
  low: Buffer
  high: Buffer
  stem: number
}

/** Set in `multikey` once an array within an array was filed under its elements. */
export const NESTED = 1 << 30

/** An ordered set of keys the planner may choose: a declared index, or `_id_`. */
export interface PlannableIndex {
  name: string
  fields: SortField[]
  /** Bit `i`: the i-th field has met an array; `NESTED`: some array held arrays. */
  multikey: number
  unique: boolean
}

export interface IndexPlan<Index extends PlannableIndex = PlannableIndex> {
  index: Index
  intervals: Interval[]
  /** Whether reading the intervals in order (merged when there are several) gives the wanted order. */
  sorted: boolean
  reverse: boolean
  /** How many fields are held to single values, and whether a range follows: what the choice is made by. */
  points: number
  ranged: boolean
  /** Whether all that is read matches: the intervals say everything the filter says. */
  isExact: boolean
}

/** How to find candidates; `scan` reads the whole collection. */
export type Plan<Index extends PlannableIndex = PlannableIndex> =
  | { kind: 'index'; use: IndexPlan<Index> }
  | { kind: 'union'; branches: IndexPlan<Index>[]; isExact: boolean }
  | { kind: 'scan' }
