import * as z from 'zod/mini'
import { Id } from '../kernel/schema'
import { SHIFTS } from './shift'

/** One shift of a weekday as it comes every week: how many are wanted, and who. */
export const PatternCell = z.object({
  /** 1 Monday … 7 Sunday. */
  weekday: z.int().check(z.minimum(1), z.maximum(7)), kind: z.enum(SHIFTS), need: z.int().check(z.minimum(0), z.maximum(20)), memberIds: z.array(Id).check(z.maxLength(20)),
})
export type PatternCell = z.infer<typeof PatternCell>
