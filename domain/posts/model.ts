import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { Id, Time } from '../kernel/schema'

export const SEATS = ['party', 'neighbor'] as const
export type SeatKind = (typeof SEATS)[number]

/** 服务队: four of the estate and three of the community (items 31, 34). */
export const TEAMS = [
  'customerService', 'engineering', 'publicOrder', 'environment', 'policyOutreach', 'neighborhoodWatch', 'civilMediation', 'schoolEscort',
] as const

export const Seats = z.object({ total: z.int(), left: z.int() })

/** 认领: one person, one seat. A withdrawn claim stays as record. */
export const Claim = z.object({
  claimId: Id, memberId: Id, name: z.string(), seat: z.enum(SEATS), claimedAt: Time,
  status: z.enum(['claimed', 'checkedIn', 'withdrawn']), checkedInAt: z.nullable(Time), withdrawnAt: z.nullable(Time),
})
export type Claim = z.infer<typeof Claim>

/** 党员+N 服务岗位: party seats ≥ 1 and N neighbour seats (item 30). */
export const ServicePost = z.object({
  ...aggregate,
  title: z.string(),
  team: z.enum(TEAMS),
  place: z.string(),
  /** What one does there, and what to bring. */
  words: z.string(),
  startAt: Time,
  endAt: Time,
  status: z.enum(['open', 'cancelled']),
  seats: z.object({ party: Seats, neighbor: Seats }),
  claims: z.array(Claim),
  /** Who holds a seat now; the guard of one seat per person and the index of "my posts". */
  memberIds: z.array(Id),
  publishedBy: Actor,
  /** Whom to ask when it is full. */
  contact: z.object({ name: z.string(), phone: z.string() }),
  /** Scene of the check-in code put up at the place. */
  checkInScene: z.string(),
})
export type ServicePost = z.infer<typeof ServicePost>
