import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'
import { SEATS, TEAMS } from './model'

/** One confirmed service, as the record tells it. */
export const ServiceEntry = z.object({
  postId: Id, title: z.string(), team: z.enum(TEAMS), seat: z.enum(SEATS), startAt: Time, minutes: z.int(), points: z.int(),
})
export type ServiceEntry = z.infer<typeof ServiceEntry>
