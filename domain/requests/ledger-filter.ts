import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'
import { CATEGORY_KEYS } from './categories'
import { SOURCES, STATUSES } from './model'

/** What the ledger can be narrowed to; several narrow together. */
export const LedgerFilter = z.object({
  status: z.optional(z.enum(STATUSES)), category: z.optional(z.enum(CATEGORY_KEYS)), buildingId: z.optional(Id), stewardId: z.optional(Id),
  source: z.optional(z.enum(SOURCES)), isOverdue: z.optional(z.boolean()),
  /** Filed from this moment on, and before that one. */
  from: z.optional(Time), until: z.optional(Time),
})
export type LedgerFilter = z.infer<typeof LedgerFilter>

/** Equalities, each of which has an index with the time behind it; the database takes the narrowest and sifts the rest. */
export const EQUALITIES = ['status', 'category', 'buildingId', 'stewardId', 'source'] as const
