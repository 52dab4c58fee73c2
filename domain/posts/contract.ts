import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Cursor, Id, PageSize, Scene, Time, Words, page } from '../kernel/schema'
import { Claim, SEATS, Seats, TEAMS } from './model'

const Everyone = ['resident', 'partyMember', 'steward', 'siteManager', 'communityOfficer', 'branchSecretary'] as const
const Target = z.object({ postId: Id })

export const PostListItem = z.object({
  postId: Id, title: z.string(), team: z.enum(TEAMS), place: z.string(), startAt: Time, endAt: Time,
  status: z.enum(['open', 'cancelled']), party: Seats, neighbor: Seats,
  mine: z.nullable(z.object({ seat: z.enum(SEATS), status: z.enum(['claimed', 'checkedIn', 'withdrawn']) })),
})
export type PostListItem = z.infer<typeof PostListItem>

export const PostView = z.extend(PostListItem, {
  words: z.string(), estateId: Id, contact: z.object({ name: z.string(), phone: z.string() }),
  people: z.array(z.object({ name: z.string(), seat: z.enum(SEATS), isCheckedIn: z.boolean(), isMe: z.boolean() })),
  /** Seats this person could claim now; why not is told on trying. */
  claimable: z.array(z.enum(SEATS)),
  canCheckIn: z.boolean(), canManage: z.boolean(), checkInScene: z.nullable(Scene),
})
export type PostView = z.infer<typeof PostView>

export const posts = defineOperations({
  publish: {
    summary: '发布党员+N 岗位',
    input: z.object({
      estateId: Id, title: Words(20), team: z.enum(TEAMS), place: Words(20), words: z.string().check(z.maxLength(300)),
      startAt: Time, endAt: Time, partySeats: z.int().check(z.minimum(1), z.maximum(50)), neighborSeats: z.int().check(z.minimum(0), z.maximum(200)),
    }),
    output: z.object({ postId: Id, checkInScene: Scene }),
    roles: ['branchSecretary', 'communityOfficer', 'siteManager'], writes: true,
    rejections: ['TIME_WRONG', 'TEXT_REFUSED'],
  },
  list: {
    summary: '岗位大厅和我的岗位',
    input: z.object({ scope: z.enum(['open', 'mine']), cursor: Cursor, limit: PageSize }),
    output: page(PostListItem), roles: Everyone, writes: false, rejections: [],
  },
  get: { summary: '一个岗位', input: Target, output: PostView, roles: Everyone, writes: false, rejections: [] },
  claim: {
    summary: '认领岗位',
    input: z.object({ postId: Id, seat: z.enum(SEATS) }),
    output: z.object({ claim: Claim, seatsLeft: z.number() }),
    roles: ['partyMember', 'resident'], writes: true,
    rejections: ['POST_CLOSED', 'POST_STARTED', 'POST_FULL', 'ALREADY_CLAIMED', 'TIME_CONFLICT', 'NOT_PARTY_MEMBER', 'NOT_VERIFIED'],
  },
  withdraw: {
    summary: '退岗', input: Target, output: z.object({ postId: Id, seatsLeft: z.number() }),
    roles: ['partyMember', 'resident'], writes: true, rejections: ['NOT_CLAIMED', 'POST_STARTED', 'ALREADY_CHECKED_IN'],
  },
  checkIn: {
    summary: '扫岗位码到岗',
    input: z.object({ postId: Id, scene: Scene }), output: z.object({ claim: Claim }),
    roles: ['partyMember', 'resident'], writes: true, rejections: ['NOT_CLAIMED', 'CODE_WRONG', 'TOO_EARLY', 'TOO_LATE', 'ALREADY_CHECKED_IN'],
  },
})
