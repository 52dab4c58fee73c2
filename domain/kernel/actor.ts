import * as z from 'zod/mini'
import { Id, Time } from './schema'
import { ROLES } from './roles'

/** Who did it, under which hat, and the name others may read (周管家, 张**). */
export const Actor = z.object({ memberId: Id, hat: z.enum(ROLES), name: z.string() })
export type Actor = z.infer<typeof Actor>

/** The promise to notify or change something elsewhere, saved with the change itself and removed once done (design §4). */
export const Effect = z.object({ id: z.string(), type: z.string(), data: z.record(z.string(), z.unknown()) })
export type Effect = z.infer<typeof Effect>

/** The mark that a member's key has been done on this document. */
export const Receipt = z.object({ id: z.string(), at: Time })
export type Receipt = z.infer<typeof Receipt>

/** What every aggregate document carries: one conditional update saves state, history, receipts and effects together. */
export const aggregate = {
  _id: Id,
  version: z.number(),
  communityId: Id,
  estateId: Id,
  receipts: z.array(Receipt),
  effects: z.array(Effect),
  /** When unfinished effects are picked up by the timer; null when there are none. */
  effectsDueAt: z.nullable(Time),
  createdAt: Time,
  updatedAt: Time,
}
