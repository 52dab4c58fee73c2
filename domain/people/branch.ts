import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'

/** 党支部; a joint one (联合党支部) is formed by the bodies named: 居委会、业委会、物业企业 (items 1–4). */
export const PartyBranch = z.object({
  _id: Id,
  name: z.string(),
  communityId: Id,
  isJoint: z.boolean(),
  bodies: z.array(z.string()),
  createdAt: Time,
})
export type PartyBranch = z.infer<typeof PartyBranch>
