import * as z from 'zod/mini'
import { Words } from '../kernel/schema'
import { STALL_KINDS } from './model'

/** A stall as it is planned: what, who, how long one takes and how many. */
export const PlannedStall = z.object({
  kind: z.enum(STALL_KINDS), title: Words(10), helper: z.string().check(z.maxLength(20)),
  slotMinutes: z.int().check(z.minimum(5), z.maximum(480)), capacity: z.int().check(z.minimum(1), z.maximum(100)), walkIns: z.int().check(z.minimum(0), z.maximum(200)),
  isHomeVisit: z.optional(z.boolean()),
})
export type PlannedStall = z.infer<typeof PlannedStall>
