import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'
import { ROLES } from '../kernel/roles'
import { TEAMS } from '../kernel/teams'
import { Unreached } from './unreached'

export const Building = z.object({ buildingId: Id, name: z.string(), units: z.array(z.string()) })
export type Building = z.infer<typeof Building>

/** A person on the staff of the estate, as residents know them. Kept from the appointments. */
export const StaffEntry = z.object({
  memberId: Id, name: z.string(), role: z.enum(ROLES), title: z.string(), phone: z.string(), buildingIds: z.array(Id),
})
export type StaffEntry = z.infer<typeof StaffEntry>

/** A shift of a team while it is on: who stands there. Kept by the duty roster, an hour ahead of the start. */
export const DutyCard = z.object({
  version: z.number(), teamKind: z.enum(TEAMS), startAt: Time, endAt: Time, people: z.array(z.object({ memberId: Id, name: z.string() })),
})
export type DutyCard = z.infer<typeof DutyCard>

/**
 * 小区: its place in the tree, buildings and staff, and what its home page shows (`board`), each card kept by the
 * context that owns it under its id with the version it was drawn from, so that a late writer never sets it back.
 */
export const Estate = z.object({
  _id: Id,
  name: z.string(),
  communityId: Id,
  communityName: z.string(),
  subdistrictName: z.string(),
  buildings: z.array(Building),
  staff: z.array(StaffEntry),
  /** Of buildings and staff; the board keeps its own. Absent until they change for the first time. */
  version: z.optional(z.number()),
  board: z.object({
    posts: z.record(z.string(), z.object({ version: z.number() })),
    days: z.record(z.string(), z.object({ version: z.number() })),
    notices: z.array(z.object({ id: z.string(), title: z.string(), at: Time })),
  }),
  /** 没人查看的紧急消息 by the matter and the alarm, on the manager's home until somebody acts or says that they know. */
  unreached: z.optional(Unreached),
  /**
   * 办事设置 by the manager, kept by the context of requests: ready sentences by step, and who stands in the turn
   * (`domain/requests/turn-settings.ts`).
   */
  desk: z.optional(z.object({ ready: z.optional(z.record(z.string(), z.array(z.string()))), turns: z.optional(z.unknown()) })),
  /** 值班: the shifts that are on, by their id; the one answer to who is on duty now. */
  duty: z.optional(z.record(z.string(), DutyCard)),
  /** 正在进行的应急集结 by id; `buildingIds` null means everybody. */
  musters: z.optional(z.record(z.string(), z.object({ musterId: Id, title: z.string(), at: Time, buildingIds: z.nullable(z.array(Id)) }))),
  createdAt: Time,
})
export type Estate = z.infer<typeof Estate>

export const CODE_KINDS = ['estate', 'building', 'facility', 'post', 'day'] as const
/** 码: what a printed code stands for. `_id` is the scene printed in it. */
export const PlaceCode = z.object({
  _id: Id,
  kind: z.enum(CODE_KINDS),
  communityId: Id,
  estateId: Id,
  estateName: z.string(),
  buildingId: z.nullable(Id),
  unit: z.nullable(z.string()),
  /** The facility, post or day it stands for. */
  refId: z.nullable(Id),
  label: z.string(),
  status: z.enum(['active', 'revoked']),
  /** The printed picture in storage, once made. */
  fileId: z.nullable(z.string()),
  createdAt: Time,
})
export type PlaceCode = z.infer<typeof PlaceCode>
