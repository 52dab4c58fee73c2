import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { FileId, Id, Time } from '../kernel/schema'
import { handling, handlingEvent } from './handling'
import { filing } from './filing'

export const KINDS = ['repair', 'help', 'complaint', 'question', 'mediation', 'proxyPetition'] as const
export type RequestKind = (typeof KINDS)[number]

export const STATUSES = [
  'submitted', 'accepted', 'assigned', 'inProgress', 'onHold', 'referred', 'resolved', 'closed', 'withdrawn', 'declined', 'appealed', 'duplicate',
] as const
export type RequestStatus = (typeof STATUSES)[number]

/** 来源: by oneself, or filed by a steward for who came to the desk, called, or was visited. */
export const SOURCES = ['self', 'walkIn', 'phone', 'visit'] as const
export type RequestSource = (typeof SOURCES)[number]

export const EVENT_TYPES = [
  'RequestSubmitted', 'RequestAccepted', 'RequestAssigned', 'RequestStarted', 'RequestResolved', 'RequestConfirmed', 'RequestRated',
  'RequestReopened', 'RequestWithdrawn', 'RequestEscalated', 'RequestClosingSoon', 'RequestClosedBySilence',
  'RequestFollowedUp', 'RequestSentBack',
  'RequestClaimed', 'RequestReturned', 'RequestTransferred', 'RequestHandedOver', 'RequestHeld', 'RequestResumed', 'RequestReferred', 'RequestChased',
  'RequestDeclined', 'RequestMerged', 'RequestAppealed', 'RequestAppealUpheld', 'RequestAppealGranted', 'RequestNudged', 'RequestNoted',
  'RequestCharged', 'RequestFeeWaived', 'RequestFeeSettled', 'RequestUrgencyChanged',
  'RequestDueSoon', 'RequestHoldEnded', 'RequestChaseDue', 'RequestOriginalMoved', 'RequestReleased',
  'RequestRotated', 'RequestPooled', 'RequestTurnPassed', 'RequestHandlerLeft',
] as const

/** A photo and its thumbnail for lists (about 40 kB). */
export const Photo = z.object({ fileId: FileId, thumbId: FileId })
export type Photo = z.infer<typeof Photo>
export const MAX_PHOTOS = 6
export const MAX_WORDS = 300

/** 什么时候方便上门: null means as soon as possible. */
export const VisitTime = z.nullable(z.object({ from: Time, until: Time }).check(z.refine(({ from, until }) => until > from)))
export type VisitTime = z.infer<typeof VisitTime>

/** One line of the history: what happened, when, by whom under which hat. Both ledgers read these. */
export const RequestEvent = z.object({
  type: z.enum(EVENT_TYPES),
  at: Time,
  by: Actor,
  words: z.optional(z.string()),
  photos: z.optional(z.array(Photo)),
  assignee: z.optional(z.object({ memberId: Id, name: z.string() })),
  stars: z.optional(z.number()),
  tags: z.optional(z.array(z.string())),
  step: z.optional(z.number()),
  /** What the resident said when called back. */
  isSatisfied: z.optional(z.boolean()),
  ...handlingEvent,
})
export type RequestEvent = z.infer<typeof RequestEvent>

/** 回访: a call that is due, and what the resident said. `by` and the answers are there once it is done. */
export const FollowUp = z.object({
  reason: z.enum(['unhappy', 'sampled']),
  status: z.enum(['open', 'done']),
  dueAt: Time,
  doneAt: z.nullable(Time),
  by: z.nullable(Actor),
  isSatisfied: z.nullable(z.boolean()),
  words: z.string(),
})
export type FollowUp = z.infer<typeof FollowUp>

/** 诉求: one document that holds its state and its whole history. */
export const ResidentRequest = z.object({
  ...aggregate,
  /** Short number people can say on the phone, e.g. 1123-07K. */
  number: z.string(),
  kind: z.enum(KINDS),
  category: z.string(),
  isUrgent: z.boolean(),
  words: z.string(),
  photos: z.array(Photo),
  visit: VisitTime,
  isPublic: z.boolean(),
  source: z.enum(SOURCES),
  buildingId: z.nullable(Id),
  /** 春风里 3 栋 2 单元 — without the room, which only the handlers see. */
  place: z.string(),
  room: z.string(),
  requesterId: Id,
  /** Masked name for lists: 张**. */
  requesterName: z.string(),
  isRequesterVerified: z.boolean(),
  /** Resident who may act on it as their own. */
  residentIds: z.array(Id),
  status: z.enum(STATUSES),
  isOpen: z.boolean(),
  acceptedBy: z.nullable(Actor),
  assignee: z.nullable(z.object({ memberId: Id, name: z.string() })),
  /** Whose queue it stands in: the stewards of the building, and the assignee. */
  handlerIds: z.array(Id),
  /** Whom the ladder tells, in order: stewards, site managers, community officers. */
  ladder: z.array(z.object({ step: z.number(), memberIds: z.array(Id) })),
  /** The ladder's last step told; each step once. */
  escalatedStep: z.number(),
  respondBy: Time,
  resolveBy: Time,
  /** What the queue sorts by: respondBy until accepted, then resolveBy. */
  dueAt: Time,
  /** The next moment at which the timer has something to do; null when never. */
  wakeAt: z.nullable(Time),
  respondedAt: z.nullable(Time),
  resolvedAt: z.nullable(Time),
  closedAt: z.nullable(Time),
  reopenCount: z.number(),
  rating: z.nullable(z.object({ stars: z.number(), tags: z.array(z.string()), words: z.string(), at: Time })),
  followUp: z.nullable(FollowUp),
  ...handling,
  ...filing,
  timeline: z.array(RequestEvent),
})
export type ResidentRequest = z.infer<typeof ResidentRequest>
