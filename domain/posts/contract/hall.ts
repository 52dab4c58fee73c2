import * as z from 'zod/mini'
import { defineOperations } from '../../kernel/operation'
import { Cursor, Id, PageSize, Scene, SeriesScope, Time, Words, page } from '../../kernel/schema'
import { CLAIM_STATUSES, MOST_PHOTOS, PostPhoto, PostRules, SEATS, Seats, TEAMS } from '../model'
import { EVERYONE, MANAGERS, Target } from './shared'

export const PostListItem = z.object({
  postId: Id, title: z.string(), team: z.enum(TEAMS), place: z.string(), startAt: Time, endAt: Time,
  status: z.enum(['open', 'cancelled']), party: Seats, neighbor: Seats, isSeries: z.boolean(),
  mine: z.nullable(z.object({ seat: z.enum(SEATS), status: z.enum(CLAIM_STATUSES) })),
  /** An answer is wanted: a seat kept for me, or somebody asks me to take over. */
  isAsked: z.boolean(), isWaiting: z.boolean(),
})
export type PostListItem = z.infer<typeof PostListItem>

/** One line of the roll, for those who keep it. */
export const RollLine = z.object({
  claimId: Id, name: z.string(), seat: z.enum(SEATS), status: z.enum(CLAIM_STATUSES), checkedInAt: z.nullable(Time), checkedOutAt: z.nullable(Time),
  isLate: z.boolean(), isEarly: z.boolean(), isWalkIn: z.boolean(), isMe: z.boolean(), minutes: z.number(), correction: z.nullable(z.string()),
  appeal: z.nullable(z.string()), isAppealOpen: z.boolean(), praise: z.nullable(z.int()), rating: z.nullable(z.object({ stars: z.number(), words: z.string() })),
})
export type RollLine = z.infer<typeof RollLine>

const PhotoUrl = z.object({ fileId: z.string(), url: z.string(), thumbUrl: z.string() })

export const PostView = z.extend(PostListItem, {
  words: z.string(), photos: z.array(z.extend(PhotoUrl, { thumbId: z.string() })), estateId: Id, contact: z.object({ name: z.string(), phone: z.string() }), rules: PostRules, cancelReason: z.string(),
  people: z.array(z.object({ memberId: z.nullable(Id), name: z.string(), seat: z.enum(SEATS), isCheckedIn: z.boolean(), isMe: z.boolean() })),
  /** Seats this person could claim now; why not is told on trying. */
  claimable: z.array(z.enum(SEATS)),
  /** Kinds of seat one may wait for. */
  waitable: z.array(z.enum(SEATS)),
  line: z.object({ party: z.int(), neighbor: z.int() }),
  waiting: z.nullable(z.object({ seat: z.enum(SEATS), ahead: z.int(), total: z.int() })),
  offer: z.nullable(z.object({ seat: z.enum(SEATS), expiresAt: Time })),
  asked: z.nullable(z.object({ name: z.string(), seat: z.enum(SEATS) })),
  isLeadMissing: z.boolean(),
  handOverTo: z.nullable(z.string()),
  canWithdraw: z.boolean(), canHandOver: z.boolean(), canCheckIn: z.boolean(), canCheckOut: z.boolean(), canRate: z.boolean(), canAppeal: z.boolean(),
  service: z.nullable(z.object({ minutes: z.number(), points: z.number(), praise: z.nullable(z.int()) })),
  absence: z.nullable(z.object({ appeal: z.nullable(z.string()), answer: z.nullable(z.string()) })),
  thanks: z.nullable(z.object({ words: z.string(), by: z.string(), at: Time, photos: z.array(PhotoUrl) })),
  /** 评岗: told to others once enough have rated. */
  ratings: z.nullable(z.object({ average: z.number(), count: z.int() })),
  /** Whether those who could come may be called, and when they were. */
  canCall: z.boolean(), calledAt: z.nullable(Time),
  canManage: z.boolean(), canKeepRoll: z.boolean(), roll: z.array(RollLine), checkInScene: z.nullable(Scene),
  /** What the code at the place stands for: the series, or this post alone. */
  codeRefId: Id,
})
export type PostView = z.infer<typeof PostView>

/** What is written when a post is announced, once or again and again. */
export const Announcement = {
  estateId: Id, title: Words(20), team: z.enum(TEAMS), place: Words(20), words: z.string().check(z.maxLength(300)),
  partySeats: z.int().check(z.minimum(1), z.maximum(50)), neighborSeats: z.int().check(z.minimum(0), z.maximum(200)),
  photos: z.optional(z.array(PostPhoto).check(z.maxLength(MOST_PHOTOS))),
  rules: z.optional(PostRules), teamId: z.optional(Id),
}

export const hall = defineOperations({
  publish: {
    summary: '发布党员+N 岗位',
    input: z.object({ ...Announcement, startAt: Time, endAt: Time }),
    output: z.object({ postId: Id, checkInScene: Scene }),
    roles: MANAGERS, writes: true,
    rejections: ['TIME_WRONG', 'MINIMUM_WRONG', 'TEXT_REFUSED', 'PHOTO_FOREIGN'],
  },
  list: {
    summary: '岗位大厅和我的岗位',
    input: z.object({ scope: z.enum(['open', 'mine']), cursor: Cursor, limit: PageSize }),
    output: page(PostListItem), roles: EVERYONE, writes: false, rejections: [],
  },
  calendar: {
    summary: '岗位日历：一段日子里的岗位',
    input: z.object({ from: Time, until: Time }),
    output: z.object({ items: z.array(PostListItem) }), roles: EVERYONE, writes: false, rejections: ['SPAN_WRONG'],
  },
  get: { summary: '一个岗位（系列码找到最近的一次）', input: Target, output: PostView, roles: EVERYONE, writes: false, rejections: ['NEXT_NOT_PUT_UP'] },
  edit: {
    summary: '修改岗位：这一次、这次及以后、全部',
    input: z.object({
      postId: Id, scope: SeriesScope, moveOut: z.array(Id).check(z.maxLength(200)),
      changes: z.object({
        title: z.optional(Words(20)), place: z.optional(Words(20)), words: z.optional(z.string().check(z.maxLength(300))),
        startAt: z.optional(Time), endAt: z.optional(Time), rules: z.optional(PostRules),
        partySeats: z.optional(Announcement.partySeats), neighborSeats: z.optional(Announcement.neighborSeats), photos: Announcement.photos,
      }),
    }),
    output: Target, roles: MANAGERS, writes: true,
    rejections: ['POST_CLOSED', 'POST_STARTED', 'TIME_WRONG', 'MINIMUM_WRONG', 'CHOOSE_WHO', 'TEXT_REFUSED', 'PHOTO_FOREIGN', 'NOT_SERIES'],
  },
  cancel: {
    summary: '取消岗位：这一次、这次及以后、全部',
    input: z.object({ postId: Id, scope: SeriesScope, reason: Words(20) }),
    output: Target, roles: MANAGERS, writes: true, rejections: ['POST_CLOSED', 'POST_STARTED', 'NOT_SERIES'],
  },
})
