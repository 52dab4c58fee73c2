import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'
import { SEATS, TEAMS } from './model'

/** One confirmed service, as the record tells it. */
export const ServiceEntry = z.object({
  postId: Id, title: z.string(), team: z.enum(TEAMS), seat: z.enum(SEATS), startAt: Time, minutes: z.int(), points: z.int(),
  /** What the lead said, 1–5, and wrote on the thanks card. */
  praise: z.optional(z.nullable(z.int())), thanks: z.optional(z.nullable(z.string())),
})
export type ServiceEntry = z.infer<typeof ServiceEntry>
