import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Cursor, Id, NoInput, PageSize, Scene, Time, Words, page } from '../kernel/schema'
import { Me } from './me-schema'
import { PARTY_KINDS, TIES } from './model'

const STAFF = ['steward', 'siteManager', 'communityOfficer'] as const
const Phone = z.string().check(z.regex(/^1\d{10}$/))
export const HOME_STATUSES = ['pending', 'verified', 'refused'] as const

/** 住处: joining by a printed code, the steward's answer, the household behind a door, and moving out. */
export const joining = defineOperations({
  join: {
    summary: '凭码加入小区，等管家核实；租住的写到期日',
    input: z.object({
      scene: Scene, unit: Words(10), room: Words(10), name: Words(20), phone: z.optional(Phone), tie: z._default(z.enum(TIES), 'owner'),
      until: z._default(z.nullable(Time), null),
    }),
    output: Me, roles: ['visitor'], writes: true,
    rejections: ['CODE_UNKNOWN', 'CODE_REVOKED', 'CONSENT_NEEDED', 'ALREADY_VERIFIED', 'LEASE_END_NEEDED', 'TEXT_REFUSED'],
  },
  pending: {
    summary: '等待核实的居民',
    input: z.object({ cursor: Cursor, limit: PageSize }),
    output: page(z.object({
      memberId: Id, name: z.string(), phoneMask: z.string(), place: z.string(), joinedAt: z.number(), tie: z.enum(TIES), until: z.nullable(z.number()),
    })),
    roles: STAFF, writes: false, rejections: [],
  },
  verify: {
    summary: '核实居民住址',
    input: z.object({ memberId: Id, isResident: z.boolean() }),
    output: z.object({ memberId: Id, status: z.enum(HOME_STATUSES) }),
    roles: STAFF, writes: true, rejections: ['NOT_PENDING'],
  },
  household: {
    summary: '我家：同住的人和核实情况',
    input: NoInput,
    output: z.object({
      label: z.string(),
      members: z.array(z.object({
        name: z.string(), tie: z.enum(TIES), status: z.enum(HOME_STATUSES), until: z.nullable(z.number()), joinedAt: z.number(), isMe: z.boolean(),
      })),
    }),
    roles: ['resident'], writes: false, rejections: [],
  },
  door: {
    summary: '一户里登记了谁（管家看）',
    input: z.object({ estateId: Id, buildingId: Id, doorId: Id }),
    output: z.object({
      members: z.array(z.object({
        memberId: Id, name: z.string(), phoneMask: z.string(), tie: z.enum(TIES), status: z.enum(HOME_STATUSES), until: z.nullable(z.number()), joinedAt: z.number(),
      })),
    }),
    roles: STAFF, writes: false, rejections: [],
  },
  moveOut: {
    summary: '我搬走了：不再是这里的住户，以后可凭新码加入别处',
    input: NoInput, output: Me, roles: ['visitor'], writes: true, rejections: ['NO_HOME'],
  },
  endResidence: {
    summary: '登记住户已搬走（管家办，告诉本人）',
    input: z.object({ memberId: Id }),
    output: z.object({ memberId: Id }), roles: STAFF, writes: true, rejections: ['NO_HOME'],
  },
})

/** 党员身份: declared by the person, verified by the branch. */
export const party = defineOperations({
  branches: {
    summary: '本社区的党支部（申报时选）',
    input: NoInput,
    output: z.object({ items: z.array(z.object({ branchId: Id, name: z.string(), isJoint: z.boolean(), bodies: z.array(z.string()) })) }),
    roles: ['resident', 'branchSecretary'], writes: false, rejections: [],
  },
  declareParty: {
    summary: '申报党员身份，等支部核实（单独同意）',
    input: z.object({ branchId: Id, kind: z.enum(PARTY_KINDS), hasAgreed: z.literal(true) }),
    output: Me, roles: ['resident'], writes: true, rejections: ['CONSENT_NEEDED', 'PARTY_VERIFIED', 'BRANCH_UNKNOWN'],
  },
  withdrawParty: {
    summary: '撤回党员身份的申报或公开',
    input: NoInput, output: Me, roles: ['visitor'], writes: true, rejections: [],
  },
  pendingParty: {
    summary: '等待支部核实的党员',
    input: z.object({ cursor: Cursor, limit: PageSize }),
    output: page(z.object({
      memberId: Id, name: z.string(), phoneMask: z.string(), place: z.string(), kind: z.enum(PARTY_KINDS), branchName: z.string(), declaredAt: z.number(),
    })),
    roles: ['branchSecretary'], writes: false, rejections: [],
  },
  verifyParty: {
    summary: '核实党员身份',
    input: z.object({ memberId: Id, isMember: z.boolean() }),
    output: z.object({ memberId: Id, status: z.enum(['declared', 'verified', 'refused']) }),
    roles: ['branchSecretary'], writes: true, rejections: ['NOT_PENDING'],
  },
})
