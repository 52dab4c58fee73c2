import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Cursor, Id, PageSize, Scene, Time, Words, page } from '../kernel/schema'
import { afterOperations } from './after-contract'
import { boardOperations } from './board-contract'
import { bookOperations } from './book-contract'
import { CATEGORY_KEYS } from './categories'
import { deskOperations } from './desk-contract'
import { Fee, Hold, Note, Referral } from './handling'
import { LedgerFilter } from './ledger-filter'
import { KINDS, MAX_PHOTOS, MAX_WORDS, Photo, RequestEvent, SOURCES, STATUSES, VisitTime } from './model'
import { ACTIONS, QueueFilter, steps } from './step-contract'

export { ACTIONS, type RequestAction } from './step-contract'

/** A mobile or a landline number. */
const Phone = z.string().check(z.regex(/^\d[\d-]{6,12}$/))
const Target = z.object({ requestId: Id })
const Photos = z.array(Photo).check(z.maxLength(MAX_PHOTOS))
const VIEWERS = ['resident', 'steward', 'engineer', 'partyMember', 'siteManager', 'communityOfficer'] as const
const STAFF = ['steward', 'siteManager', 'communityOfficer'] as const

/** A line of a list: only the fields its screen shows. */
export const RequestCard = z.object({
  requestId: Id, number: z.string(), kind: z.enum(KINDS), category: z.string(), title: z.string(), place: z.string(),
  status: z.enum(STATUSES), isUrgent: z.boolean(), requesterName: z.string(), assigneeName: z.nullable(z.string()),
  dueAt: Time, createdAt: Time, updatedAt: Time, photoCount: z.number(), latest: z.string(), stars: z.nullable(z.number()),
  escalatedStep: z.number(), buildingId: z.nullable(Id),
  /** A temporary address of the first photo's thumbnail, in the lists that show one; null where there is none the reader may see. */
  thumbUrl: z.nullable(z.string()),
})
export type RequestCard = z.infer<typeof RequestCard>

const PhotoView = z.object({ fileId: z.string(), url: z.string(), thumbUrl: z.string() })
export const StepView = z.extend(z.omit(RequestEvent, { photos: true, by: true }), {
  by: z.object({ name: z.string(), role: z.string(), isMe: z.boolean() }), photos: z.array(PhotoView),
})
export type StepView = z.infer<typeof StepView>

export const RequestView = z.extend(RequestCard, {
  words: z.string(), visit: VisitTime, isPublic: z.boolean(), room: z.string(),
  source: z.enum(SOURCES), answers: z.array(z.object({ question: z.string(), answer: z.string() })), followerCount: z.int(), photos: z.array(PhotoView),
  respondBy: Time, resolveBy: Time, isMine: z.boolean(), isRequesterVerified: z.boolean(), estateId: Id,
  /** 138****1234 of whom a steward filed it for; null when none was left, and for who does not handle it. */
  contactMask: z.nullable(z.string()),
  assigneePhone: z.nullable(z.string()), stewardName: z.nullable(z.string()), stewardPhone: z.nullable(z.string()),
  timeline: z.array(StepView), actions: z.array(z.enum(ACTIONS)),
  hold: z.nullable(Hold), referral: z.nullable(Referral), fee: z.nullable(Fee), nudgedAt: z.nullable(Time),
  /** 本小区的常用语 of the steps this viewer may take; the general ones are in the package. */
  ready: z.record(z.string(), z.array(z.string())),
  original: z.nullable(z.object({ requestId: Id, number: z.string(), status: z.string() })), hasDuplicates: z.boolean(),
  /** Internal; empty for residents. */
  notes: z.array(z.extend(z.omit(Note, { by: true }), { by: z.string() })),
  rating: z.nullable(z.object({ stars: z.number(), tags: z.array(z.string()), words: z.string() })),
})
export type RequestView = z.infer<typeof RequestView>

export const requests = defineOperations({
  submit: {
    summary: '提交诉求，通知管家',
    input: z.object({
      scene: z.optional(Scene),
      category: z.enum(CATEGORY_KEYS), words: Words(MAX_WORDS), photos: Photos, visit: VisitTime, isPublic: z.boolean(),
      /** Where it is, when the code or the home is not the place: of the same estate; no building is a public part of it; a facility by its code. */
      place: z.optional(z.object({ buildingId: z.nullable(Id), unit: z.nullable(z.string().check(z.maxLength(10))), facility: z.optional(Scene) })),
      answers: z.optional(z.array(z.object({ question: Words(20), answer: Words(20) })).check(z.maxLength(4))),
      onBehalf: z.optional(z.object({
        name: Words(20), phone: z.optional(Phone), room: z.optional(z.string().check(z.maxLength(10))), source: z.optional(z.enum(['walkIn', 'phone', 'visit'])),
      })),
    }),
    output: z.object({ requestId: Id, number: z.string(), stewardName: z.nullable(z.string()), respondBy: Time }),
    roles: ['resident', 'steward'], writes: true,
    rejections: ['CODE_UNKNOWN', 'CODE_REVOKED', 'CODE_ELSEWHERE', 'BUILDING_UNKNOWN', 'TEXT_REFUSED', 'CONSENT_NEEDED', 'PHOTO_NOT_YOURS'],
  },
  get: { summary: '一件诉求的进度', input: Target, output: RequestView, roles: VIEWERS, writes: false, rejections: [] },
  mine: {
    summary: '我的诉求', input: z.object({ isOpen: z.optional(z.boolean()), cursor: Cursor, limit: PageSize }),
    output: page(RequestCard), roles: ['resident'], writes: false, rejections: [],
  },
  queue: {
    summary: '待办：先到期的在前', input: QueueFilter,
    output: z.extend(page(RequestCard), { calendarEndsAt: z.nullable(Time) }), roles: ['steward', 'engineer', 'siteManager'], writes: false, rejections: [],
  },
  ledger: {
    summary: '居民诉求台账',
    input: z.extend(LedgerFilter, { estateId: Id, cursor: Cursor, limit: PageSize }),
    output: page(RequestCard), roles: STAFF, writes: false, rejections: [],
  },
  claimable: {
    summary: '可以抢单、认领的事：先到期的在前', input: z.object({ cursor: Cursor, limit: PageSize }),
    output: page(RequestCard), roles: ['engineer', 'partyMember'], writes: false, rejections: [],
  },
  similar: {
    summary: '同类的在办件（并案时选原件）', input: Target, output: z.object({ items: z.array(RequestCard) }),
    roles: STAFF, writes: false, rejections: [],
  },
  ...steps,
  ...afterOperations,
  ...bookOperations,
  ...boardOperations,
  ...deskOperations,
})
