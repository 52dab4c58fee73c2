import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { FileId, Id, Time } from '../kernel/schema'
import { SKILLS } from '../kernel/skills'
import { TEAMS } from '../kernel/teams'

export { TEAMS }

export const SEATS = ['party', 'neighbor'] as const
export type SeatKind = (typeof SEATS)[number]

export const Seats = z.object({ total: z.int(), left: z.int() })

/** 认领 → 到岗 → 离岗 → 工时确认; or 退岗, 转给别人, 缺岗 and its pardon. */
export const CLAIM_STATUSES = ['claimed', 'checkedIn', 'checkedOut', 'confirmed', 'withdrawn', 'handedOver', 'absent', 'excused'] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

const Named = z.object({ memberId: Id, name: z.string() })

/** 缺岗: recorded by the lead, appealable, answered by somebody else. */
export const Absence = z.object({
  at: Time, by: Named,
  appeal: z.nullable(z.object({ words: z.string(), at: Time })),
  answer: z.nullable(z.object({ isLifted: z.boolean(), words: z.string(), at: Time, by: Named })),
})
export type Absence = z.infer<typeof Absence>

/** 认领: one person, one seat. A withdrawn claim stays as record. */
export const Claim = z.object({
  claimId: Id, memberId: Id, name: z.string(), seat: z.enum(SEATS), claimedAt: Time,
  status: z.enum(CLAIM_STATUSES), checkedInAt: z.nullable(Time), checkedOutAt: z.nullable(Time), withdrawnAt: z.nullable(Time),
  /** Came without claiming and was added on the spot by the lead. */
  isWalkIn: z.boolean(),
  /** Whom the seat was offered to by its holder. */
  handOver: z.nullable(z.object({ memberId: Id, name: z.string(), at: Time })),
  /** What the lead put right by hand, and why. */
  correction: z.nullable(z.object({ reason: z.string(), at: Time, by: Named })),
  /** Confirmed service: whole minutes, and points by the published rules. */
  service: z.nullable(z.object({ minutes: z.int(), points: z.int(), at: Time, by: Named })),
  /** 评岗, both ways: what the lead says of the person, and the person of the post. */
  praise: z.nullable(z.int()),
  rating: z.nullable(z.object({ stars: z.int(), words: z.string(), at: Time })),
  absence: z.nullable(Absence),
})
export type Claim = z.infer<typeof Claim>

/** Somebody in line for a seat of a kind; first come, first offered. */
export const Waiting = z.object({ memberId: Id, name: z.string(), seat: z.enum(SEATS), since: Time })
export type Waiting = z.infer<typeof Waiting>
/** A freed seat kept for the first in line until `expiresAt`. */
export const Offer = z.extend(Waiting, { offeredAt: Time, expiresAt: Time })
export type Offer = z.infer<typeof Offer>

/** Who may claim, and when the post goes ahead. */
export const PostRules = z.object({
  /** People needed to go ahead; 0 when any number will do. */
  minimum: z.int().check(z.minimum(0), z.maximum(250)),
  /** Neighbour seats open once a Party member has taken a seat (item 32). */
  needsLead: z.boolean(),
  /** 0 when any age will do. */
  minimumAge: z.int().check(z.minimum(0), z.maximum(80)),
  /** One of these is asked for; none when empty. */
  skills: z.array(z.enum(SKILLS)).check(z.maxLength(8)),
  /** Until so long before the start one may step back by oneself, minutes. */
  noticeMinutes: z.int().check(z.minimum(0), z.maximum(2880)),
})
export type PostRules = z.infer<typeof PostRules>
export const NO_RULES: PostRules = { minimum: 0, needsLead: false, minimumAge: 0, skills: [], noticeMinutes: 120 }

export const PostPhoto = z.object({ fileId: FileId, thumbId: FileId })
export type PostPhoto = z.infer<typeof PostPhoto>
/** Of the place or the work, shown with the post. */
export const MOST_PHOTOS = 3

/** What time alone has done already: reminded, asked whether it goes ahead, closed the line, asked for the hours. */
export const MILESTONES = ['reminded', 'decided', 'closed', 'ended'] as const
export type Milestone = (typeof MILESTONES)[number]

/** 党员+N 服务岗位: party seats ≥ 1 and N neighbour seats (item 30). */
export const ServicePost = z.object({
  ...aggregate,
  title: z.string(),
  team: z.enum(TEAMS),
  place: z.string(),
  /** What one does there, and what to bring. */
  words: z.string(),
  photos: z.array(PostPhoto),
  startAt: Time,
  endAt: Time,
  status: z.enum(['open', 'cancelled']),
  rules: PostRules,
  seats: z.object({ party: Seats, neighbor: Seats }),
  claims: z.array(Claim),
  /** In the order of coming. */
  waiting: z.array(Waiting),
  offers: z.array(Offer),
  /** Kept for the conditional update of a claim: how many wait per kind of seat, and how many Party members hold one. */
  line: z.object({ party: z.int(), neighbor: z.int() }),
  partyHeld: z.int(),
  /** Who holds a seat now; the guard of one seat per person. */
  memberIds: z.array(Id),
  /** Those, who waits, who has an offer or a hand-over to answer: the index of "my posts". */
  concernedIds: z.array(Id),
  publishedBy: Actor,
  /** Who keeps the roll beside those in office; told what the lead has to know. */
  leadIds: z.array(Id),
  teamId: z.nullable(Id),
  /** The series it comes from, and whether it was changed by itself since. */
  seriesId: z.nullable(Id),
  isEdited: z.boolean(),
  /** When day, hour or place last changed: those who claimed before may step back at any time. */
  movedAt: z.nullable(Time),
  cancelReason: z.string(),
  thanks: z.nullable(z.object({ words: z.string(), photos: z.array(PostPhoto), at: Time, by: Named })),
  passed: z.array(z.enum(MILESTONES)),
  /** When time alone has something to do here; null when nothing is left. */
  wakeAt: z.nullable(Time),
  /** Whom to ask when it is full. */
  contact: z.object({ name: z.string(), phone: z.string() }),
  /** When those who could come were called; once for a post. */
  calledAt: z.nullable(Time),
  /** Scene of the check-in code put up at the place. */
  checkInScene: z.string(),
})
export type ServicePost = z.infer<typeof ServicePost>
