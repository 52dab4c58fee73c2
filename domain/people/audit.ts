import * as z from 'zod/mini'
import { Actor } from '../kernel/actor'
import { Id, Time } from '../kernel/schema'

export const AUDIT_ACTIONS = ['phoneRevealed', 'dayPersonRevealed', 'ledgerExported', 'appointed', 'appointmentEnded', 'rosterImported'] as const

/** 留痕: who looked at whose personal data, or gave or took what somebody may do, when, why and under which hat. Append-only. */
export const Audit = z.object({
  _id: Id,
  at: Time,
  communityId: Id,
  estateId: z.nullable(Id),
  action: z.enum(AUDIT_ACTIONS),
  by: Actor,
  subjectId: Id,
  /** Masked: the trail itself must not tell what was looked at. */
  subjectName: z.string(),
  reason: z.string(),
  /** The request it was looked up for, if for one. */
  requestId: z.nullable(Id),
})
export type Audit = z.infer<typeof Audit>
