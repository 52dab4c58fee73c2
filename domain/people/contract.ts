import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Id, NoInput, Words } from '../kernel/schema'
import { ROLES } from '../kernel/roles'
import { appointing } from './appointing-contract'
import { joining, party } from './joining-contract'
import { Me } from './me-schema'
import { privacy } from './privacy-contract'

export { Me } from './me-schema'

/** The steward a resident calls; the working number of a public post is public. */
export const DutySteward = z.object({ memberId: Id, name: z.string(), title: z.string(), phone: z.string(), isOnDuty: z.boolean() })
export type DutySteward = z.infer<typeof DutySteward>

export const MatterCard = z.object({
  requestId: Id, title: z.string(), place: z.string(), status: z.string(), dueAt: z.number(), updatedAt: z.number(),
  latest: z.string(), isPaused: z.boolean(),
})
export type MatterCard = z.infer<typeof MatterCard>

export const PostCard = z.object({
  postId: Id, title: z.string(), place: z.string(), startAt: z.number(), endAt: z.number(),
  partyTotal: z.number(), partyLeft: z.number(), neighborTotal: z.number(), neighborLeft: z.number(),
  /** Whether the caller holds a seat of it. */
  isMine: z.boolean(),
})
export type PostCard = z.infer<typeof PostCard>

export const DayCard = z.object({
  dayId: Id, title: z.string(), place: z.string(), startAt: z.number(), endAt: z.number(), stalls: z.array(z.string()), left: z.number(),
  /** Whether the caller has booked, for themselves or for somebody else. */
  isMine: z.boolean(),
})
export type DayCard = z.infer<typeof DayCard>

export const Notice = z.object({ id: z.string(), title: z.string(), at: z.number() })

/** 没人查看的紧急消息, before the manager until somebody acts or says that they know. */
export const UnreachedCard = z.object({ alarmId: z.string(), title: z.string(), text: z.string(), page: z.string(), at: z.number() })
export type UnreachedCard = z.infer<typeof UnreachedCard>

/** 正在进行的应急集结. */
export const MusterCard = z.object({ musterId: Id, title: z.string(), at: z.number() })
export type MusterCard = z.infer<typeof MusterCard>

/** The home page in one reply. `queue` is filled for stewards, engineers and managers: what is due first, and whether more follows. */
export const HomePage = z.object({
  me: Me,
  estate: z.nullable(z.object({ estateId: Id, name: z.string(), steward: z.nullable(DutySteward), /** Who is on duty while the steward is not. */ onDuty: z.nullable(DutySteward) })),
  matters: z.array(MatterCard),
  queue: z.array(MatterCard),
  queueGoesOn: z.boolean(),
  posts: z.array(PostCard),
  days: z.array(DayCard),
  notices: z.array(Notice),
  unreached: z.array(UnreachedCard),
  musters: z.array(MusterCard),
})
export type HomePage = z.infer<typeof HomePage>

export const people = defineOperations({
  ...joining,
  ...party,
  ...privacy,
  ...appointing,
  enter: {
    summary: '进入小程序：我是谁，首页上有什么',
    input: NoInput, output: HomePage, roles: ['visitor'], writes: false, rejections: [],
  },
  consent: {
    summary: '同意个人信息处理说明（首次使用个人信息前）',
    input: z.object({ version: z.string().check(z.maxLength(20)) }),
    output: Me, roles: ['visitor'], writes: true, rejections: ['CONSENT_OUTDATED'],
  },
  profile: {
    summary: '修改我的资料：称呼、电话、长辈版',
    input: z.object({
      name: z.optional(Words(20)), isElder: z.optional(z.boolean()),
      phone: z.optional(z.string().check(z.regex(/^1\d{10}$/))), phoneCode: z.optional(z.string().check(z.maxLength(200))),
    }),
    output: Me, roles: ['visitor'], writes: true, rejections: ['CONSENT_NEEDED', 'PHONE_CODE_INVALID', 'TEXT_REFUSED'],
  },
  staff: {
    summary: '本小区的师傅和管家（派单时选人）',
    input: z.object({ estateId: Id }),
    output: z.object({ items: z.array(z.object({ memberId: Id, name: z.string(), role: z.enum(ROLES), title: z.string() })) }),
    roles: ['engineer', 'steward', 'siteManager', 'communityOfficer'], writes: false, rejections: [],
  },
  chooseHat: {
    summary: '选择以哪个身份办事；不选则由事情来定',
    input: z.object({ key: z.nullable(z.string().check(z.maxLength(100))) }),
    output: Me, roles: ['visitor'], writes: true, rejections: ['HAT_NOT_YOURS'],
  },
})
