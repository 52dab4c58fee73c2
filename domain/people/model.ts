import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'
import { ROLES } from '../kernel/roles'
import { VolunteerSheet } from './service'

/** 任职: dated; several at once are 交叉任职, and permissions are their union (item 13). */
export const Appointment = z.object({
  appointmentId: Id,
  role: z.enum(ROLES),
  communityId: Id,
  estateId: z.nullable(Id),
  buildingIds: z.array(Id),
  /** Working title shown to residents, e.g. 楼栋管家 / 网格员 (一岗双责). */
  title: z.string(),
  /** 春风里 or 春风社区: where it is held, in words. */
  place: z.string(),
  from: Time,
  until: z.nullable(Time),
})
export type Appointment = z.infer<typeof Appointment>

export const TIES = ['owner', 'family', 'tenant'] as const
/** 住处: declared by joining, verified by the steward of the building. */
export const Home = z.object({
  estateId: Id,
  communityId: Id,
  buildingId: Id,
  unit: z.string(),
  room: z.string(),
  label: z.string(),
  /** The same for everybody behind one door: a household is its members (item 65). */
  doorId: Id,
  tie: z.enum(TIES),
  /** When a tenancy ends; null for those who stay. */
  until: z.nullable(Time),
  status: z.enum(['pending', 'verified', 'refused']),
  joinedAt: Time,
})
export type Home = z.infer<typeof Home>

export const PastHome = z.object({ label: z.string(), joinedAt: Time, leftAt: Time })
export type PastHome = z.infer<typeof PastHome>

export const PARTY_KINDS = ['employed', 'retired', 'floating', 'probationary'] as const
/** 党员身份: declared by the person, verified by the branch (item 9). Sensitive: never in lists of others. */
export const PartyMembership = z.object({
  branchId: Id,
  communityId: Id,
  branchName: z.string(),
  kind: z.enum(PARTY_KINDS),
  status: z.enum(['declared', 'verified', 'refused']),
  declaredAt: Time,
})
export type PartyMembership = z.infer<typeof PartyMembership>

/** One entry of the inbox; `id` is that of the effect which sent it, so a repeat is recognised. */
export const InboxEntry = z.object({
  id: z.string(),
  event: z.string(),
  title: z.string(),
  text: z.string(),
  page: z.string(),
  at: Time,
  isRead: z.boolean(),
  isPushed: z.boolean(),
  /** A push that is still to go out for it: in the morning, in a digest, or once more after a failure. */
  owed: z.optional(z.object({
    template: z.string(), pace: z.string(), values: z.array(z.string()), tries: z.number(), dueAt: Time, estateId: z.string(),
  })),
})
export type InboxEntry = z.infer<typeof InboxEntry>

/** What a person has left per template, and what arrived; part of the member so that a notice is one write. */
export const Mailbox = z.object({
  quota: z.record(z.string(), z.number()),
  unread: z.number(),
  entries: z.array(InboxEntry),
  /** When the next owed push is due. */
  pushAt: z.optional(z.nullable(Time)),
  /** What became of messages, not yet added to the estate's days, and when it will be. */
  tally: z.optional(z.record(z.string(), z.number())),
  tallyAt: z.optional(z.nullable(Time)),
})
export type Mailbox = z.infer<typeof Mailbox>

/** What a deletion under way still needs: what to look for in words, where the person held posts, and the files made for them. */
export const Erasing = z.object({
  name: z.string(), phone: z.string(),
  served: z.optional(z.array(z.object({ communityId: Id, estateId: z.nullable(Id) }))),
})

/** Everything we know of a person; the only place where names and phone numbers live (design §5). */
export const Member = z.object({
  _id: Id,
  version: z.number(),
  openid: z.string(),
  name: z.string(),
  phone: z.string(),
  /** What others may read: 周管家, 李师傅, or the masked name. */
  publicName: z.string(),
  isElder: z.boolean(),
  /** The number came from WeChat, not typed: appointments made out to it may be taken up. */
  isPhoneVerified: z.boolean(),
  consent: z.nullable(z.object({ version: z.string(), at: Time })),
  home: z.nullable(Home),
  /** Where the person lived before, newest first; at most 5. */
  pastHomes: z.array(PastHome),
  party: z.nullable(PartyMembership),
  appointments: z.array(Appointment),
  /** The hat chosen to work under where several apply (`hatKeyOf`); null: the first that fits. */
  hat: z.nullable(z.string()),
  /** Doors whose books have not heard of a change of home yet, and since when; absent or empty when all have. */
  doorsOwed: z.optional(z.array(z.object({ communityId: Id, estateId: Id, buildingId: Id, unit: z.string(), room: z.string(), doorId: Id }))),
  doorsDueAt: z.optional(z.nullable(Time)),
  /** When a lease is to be told of, or ends; absent or null for those who stay. */
  leaseAt: z.optional(z.nullable(Time)),
  /** When what is no longer needed of this sheet is cleared; null while it is in use. */
  retainUntil: z.nullable(Time),
  /** A deletion under way, and since when; null otherwise. */
  erasing: z.nullable(Erasing),
  erasingAt: z.nullable(Time),
  mailbox: Mailbox,
  /** Absent until somebody fills it in or misses a post. */
  volunteer: z.optional(VolunteerSheet),
  receipts: z.array(z.object({ id: z.string(), at: Time })),
  createdAt: Time,
  updatedAt: Time,
})
export type Member = z.infer<typeof Member>

export { CONSENT_VERSION } from './consent-version'
