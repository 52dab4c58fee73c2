import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import type { Role } from '../kernel/roles'
import { Id, Time } from '../kernel/schema'
import { isInForce } from './hats'
import { Appointment } from './model'

/** So long what somebody had comes back to them: 居民十五天内可以要求重办、可以申诉, ms. */
const COMES_BACK = 16 * 24 * 3_600_000

/** 卸任移交: to whom the work of somebody who left goes; null: to whoever takes it. Until when what comes back is passed on, too. */
export const HandOver = z.object({ successor: z.nullable(z.object({ memberId: Id, name: z.string() })), until: Time, isDone: z.boolean() })
export type HandOver = z.infer<typeof HandOver>

/** What a record becomes when the term is over at `at`: the timer passes the work on. */
export const handingOver = ({ memberId }: Pick<AppointmentRecord, 'memberId'>, successor: HandOver['successor'], at: number): Pick<AppointmentRecord, 'handOver' | 'wakeAt'> =>
  memberId === null ? { handOver: null, wakeAt: null } : { handOver: { successor, until: at + COMES_BACK, isDone: false }, wakeAt: at }

/**
 * 任职登记: who was given which post by whom, and until when. The hats on the person's sheet and the staff of the estate follow
 * from it. `estateId` is that of the community for posts of the community, so that an estate's list holds only its own.
 */
export const AppointmentRecord = z.object({
  ...aggregate,
  post: Appointment,
  /** Made out to this number; whoever has shown by WeChat that it is theirs holds the post. */
  phone: z.string(),
  /** What people call them at work: 周管家. */
  workName: z.string(),
  /** The names of the buildings, as they were called then. */
  buildings: z.array(z.string()),
  /** Null until the owner of the number has come. */
  memberId: z.nullable(Id),
  grantedBy: Actor,
  endedBy: z.nullable(Actor),
  endReason: z.string(),
  /** Not ended, neither by somebody nor by time. */
  isOpen: z.boolean(),
  /** Whether the person has been told that the end is near. */
  isEndTold: z.boolean(),
  /** Null while it is open; not kept by earlier versions. */
  handOver: z.optional(z.nullable(HandOver)),
  /** When time alone changes it next: its beginning, the reminder, its end, and while what comes back is passed on. */
  wakeAt: z.nullable(Time),
})
export type AppointmentRecord = z.infer<typeof AppointmentRecord>

export const TERM_STATES = ['unclaimed', 'coming', 'inForce', 'ended'] as const
export type TermState = (typeof TERM_STATES)[number]

/** Where an appointment stands at `at`, whatever the timer has done yet. */
export function stateOf({ post, isOpen, memberId }: Pick<AppointmentRecord, 'post' | 'isOpen' | 'memberId'>, at: number): TermState {
  if (!isOpen || (post.until !== null && post.until <= at)) return 'ended'
  if (memberId === null) return 'unclaimed'
  return isInForce(post, at) ? 'inForce' : 'coming'
}

/** 谁能任命谁 (product.md, People): the officer of the community everybody of it, the site manager those whom they supervise. */
export const MAY_APPOINT: Partial<Record<Role, readonly Role[]>> = {
  communityOfficer: ['steward', 'engineer', 'siteManager', 'branchSecretary', 'communityOfficer'],
  siteManager: ['steward', 'engineer'],
}
/** Posts that are held over a whole community. */
export const isOfCommunity = (role: Role): boolean => role === 'communityOfficer' || role === 'branchSecretary'
export const APPOINTABLE = ['steward', 'engineer', 'siteManager', 'branchSecretary', 'communityOfficer'] as const satisfies readonly Role[]

export const mayAppoint = (granters: readonly Role[], role: Role): boolean => granters.some(granter => MAY_APPOINT[granter]?.includes(role))
