import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Cursor, Id, PageSize, Scene, Time, Words, page } from '../kernel/schema'
import { afterOperations } from './after-contract'
import { CATEGORY_KEYS } from './categories'
import { KINDS, MAX_PHOTOS, MAX_WORDS, Photo, RequestEvent, STATUSES, VisitTime } from './model'

const Target = z.object({ requestId: Id })
const Photos = z.array(Photo).check(z.maxLength(MAX_PHOTOS))
const STEPS = ['resident', 'steward', 'engineer', 'siteManager', 'communityOfficer'] as const
const STAFF = ['steward', 'siteManager', 'communityOfficer'] as const

/** A line of a list: only the fields its screen shows. */
export const RequestCard = z.object({
  requestId: Id, number: z.string(), kind: z.enum(KINDS), category: z.string(), title: z.string(), place: z.string(),
  status: z.enum(STATUSES), isUrgent: z.boolean(), requesterName: z.string(), assigneeName: z.nullable(z.string()),
  dueAt: Time, createdAt: Time, updatedAt: Time, photoCount: z.number(), latest: z.string(), stars: z.nullable(z.number()),
  escalatedStep: z.number(),
})
export type RequestCard = z.infer<typeof RequestCard>

const PhotoView = z.object({ fileId: z.string(), url: z.string(), thumbUrl: z.string() })
export const StepView = z.extend(z.omit(RequestEvent, { photos: true, by: true }), {
  by: z.object({ name: z.string(), role: z.string(), isMe: z.boolean() }), photos: z.array(PhotoView),
})
export type StepView = z.infer<typeof StepView>

/** Steps the viewer may take now; the screen shows exactly these. */
export const ACTIONS = ['accept', 'assign', 'start', 'resolve', 'confirm', 'rate', 'reopen', 'withdraw', 'followUp'] as const
export type RequestAction = (typeof ACTIONS)[number]

export const RequestView = z.extend(RequestCard, {
  words: z.string(), visit: VisitTime, isPublic: z.boolean(), room: z.string(), photos: z.array(PhotoView),
  respondBy: Time, resolveBy: Time, isMine: z.boolean(), isRequesterVerified: z.boolean(), estateId: Id,
  assigneePhone: z.nullable(z.string()), stewardName: z.nullable(z.string()), stewardPhone: z.nullable(z.string()),
  timeline: z.array(StepView), actions: z.array(z.enum(ACTIONS)),
  rating: z.nullable(z.object({ stars: z.number(), tags: z.array(z.string()), words: z.string() })),
})
export type RequestView = z.infer<typeof RequestView>

/** What every step replies: enough to redraw the screen with the next step. */
const Stepped = z.object({ requestId: Id, status: z.enum(STATUSES), dueAt: Time, at: Time })

const step = <const R extends readonly string[]>(summary: string, roles: readonly (typeof STEPS)[number][], rejections: R) =>
  ({ summary, input: Target, output: Stepped, roles, writes: true, rejections })

export const requests = defineOperations({
  submit: {
    summary: '提交诉求，通知管家',
    input: z.object({
      scene: z.optional(Scene),
      category: z.enum(CATEGORY_KEYS), words: Words(MAX_WORDS), photos: Photos, visit: VisitTime, isPublic: z.boolean(),
      onBehalf: z.optional(z.object({ name: Words(20), room: z.optional(z.string().check(z.maxLength(10))) })),
    }),
    output: z.object({ requestId: Id, number: z.string(), stewardName: z.nullable(z.string()), respondBy: Time }),
    roles: ['resident', 'steward'], writes: true,
    rejections: ['CODE_UNKNOWN', 'CODE_REVOKED', 'CODE_ELSEWHERE', 'TEXT_REFUSED', 'CONSENT_NEEDED', 'PHOTO_NOT_YOURS'],
  },
  get: { summary: '一件诉求的进度', input: Target, output: RequestView, roles: STEPS, writes: false, rejections: [] },
  mine: {
    summary: '我的诉求', input: z.object({ isOpen: z.optional(z.boolean()), cursor: Cursor, limit: PageSize }),
    output: page(RequestCard), roles: ['resident'], writes: false, rejections: [],
  },
  queue: {
    summary: '待办：先到期的在前', input: z.object({ cursor: Cursor, limit: PageSize }),
    output: page(RequestCard), roles: ['steward', 'engineer', 'siteManager'], writes: false, rejections: [],
  },
  ledger: {
    summary: '居民诉求台账',
    input: z.object({ estateId: Id, status: z.optional(z.enum(STATUSES)), category: z.optional(z.enum(CATEGORY_KEYS)), cursor: Cursor, limit: PageSize }),
    output: page(RequestCard), roles: STAFF, writes: false, rejections: [],
  },
  accept: {
    ...step('接单', ['steward', 'siteManager'], ['ALREADY_ACCEPTED', 'NOT_POSSIBLE_NOW', 'TEXT_REFUSED']),
    input: z.object({ requestId: Id, words: z.optional(Words(MAX_WORDS)) }),
  },
  assign: {
    ...step('派单给师傅（或自己办）', ['steward', 'siteManager'], ['NOT_POSSIBLE_NOW', 'ASSIGNEE_UNKNOWN', 'TEXT_REFUSED']),
    input: z.object({ requestId: Id, assigneeId: Id, words: z.optional(Words(MAX_WORDS)) }),
  },
  start: step('开始处理（师傅出发）', ['engineer', 'steward', 'siteManager'], ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU']),
  resolve: {
    ...step('办结：写明结果，附办后照片', ['engineer', 'steward', 'siteManager'], ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU', 'TEXT_REFUSED', 'PHOTO_NOT_YOURS']),
    input: z.object({ requestId: Id, words: Words(MAX_WORDS), photos: Photos }),
  },
  confirm: step('居民确认办好了', ['resident'], ['NOT_POSSIBLE_NOW']),
  rate: {
    ...step('评价', ['resident'], ['NOT_POSSIBLE_NOW', 'ALREADY_RATED', 'TEXT_REFUSED']),
    input: z.object({
      requestId: Id, stars: z.int().check(z.minimum(1), z.maximum(5)),
      tags: z.array(Words(10)).check(z.maxLength(6)), words: z.optional(z.string().check(z.maxLength(MAX_WORDS))),
    }),
  },
  reopen: {
    ...step('没办好，重新处理', ['resident'], ['NOT_POSSIBLE_NOW', 'REOPEN_TOO_LATE', 'TEXT_REFUSED']),
    input: z.object({ requestId: Id, words: Words(MAX_WORDS) }),
  },
  withdraw: step('撤回', ['resident'], ['NOT_POSSIBLE_NOW']),
  ...afterOperations,
})
