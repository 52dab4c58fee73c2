import * as z from 'zod/mini'
import { Actor } from '../kernel/actor'
import { Id, Time } from '../kernel/schema'

/** 为什么暂停: it waits for the resident, for parts, or for an outside agency. */
export const HOLD_REASONS = ['resident', 'parts', 'agency'] as const
/** 外部单位 (item 12): to whom the steward refers what the estate cannot do itself. */
export const AGENCIES = ['water', 'power', 'gas', 'heating', 'telecom', 'liftCompany', 'police', 'fire', 'hospital', 'cityManagement', 'government', 'other'] as const
export type Agency = (typeof AGENCIES)[number]

export const Hold = z.object({ reason: z.enum(HOLD_REASONS), until: Time })
export type Hold = z.infer<typeof Hold>
/** 转外部: the receipt number the agency gave (空 when it gave none), and when the steward asks there again. */
export const Referral = z.object({ agency: z.enum(AGENCIES), receipt: z.string(), at: Time, chaseBy: Time, chases: z.number() })
export type Referral = z.infer<typeof Referral>
/** Internal: never part of a resident's view. */
export const Note = z.object({ at: Time, by: Actor, words: z.string() })
/** 费用, in fen; waived (困难群体减免, item 27) or settled once. */
export const Fee = z.object({ amount: z.number(), words: z.string(), status: z.enum(['due', 'waived', 'settled']), at: Time })
export const TAKERS = ['engineer', 'partyMember'] as const

/** The part of a request that its handling keeps; each field is null while it does not apply. */
export const handling = {
  hold: z.nullable(Hold),
  referral: z.nullable(Referral),
  /** The stopped clock: since when, and how much of its own time was left, ms (negative when it was late already). */
  pause: z.nullable(z.object({ at: Time, left: z.number() })),
  /** The state it goes back to after a hold or a referral. */
  backTo: z.nullable(z.enum(['accepted', 'assigned', 'inProgress'])),
  /** 到期前提醒: when the one who has it is told that it falls due; null once told. */
  remindAt: z.nullable(Time),
  /** 催单: the resident's last nudge. */
  nudgedAt: z.nullable(Time),
  notes: z.array(Note),
  fee: z.nullable(Fee),
  /** Who may take it without being sent: engineers (抢单), Party members (志愿认领); empty once taken. */
  openTo: z.array(z.enum(TAKERS)),
  /** 抢单池: nobody of the turn had room, or who had it passed; any engineer of the estate may take it. */
  isPooled: z.boolean(),
  /** 重复件: the request it follows, as it stood when last looked at. */
  original: z.nullable(z.object({ requestId: Id, number: z.string(), status: z.string() })),
  /** Others follow this one. */
  hasDuplicates: z.boolean(),
  declinedBy: z.nullable(Actor),
  /** 申诉 is heard once. */
  hasAppealed: z.boolean(),
}

export const UNHANDLED = {
  hold: null, referral: null, pause: null, backTo: null, remindAt: null, nudgedAt: null, notes: [], fee: null, original: null, hasDuplicates: false,
  declinedBy: null, hasAppealed: false, isPooled: false,
}

/** What an event of the handling says beside its words. */
export const handlingEvent = {
  hold: z.optional(Hold),
  agency: z.optional(z.enum(AGENCIES)),
  receipt: z.optional(z.string()),
  chaseBy: z.optional(Time),
  /** The state it goes back to, where the table leaves a choice. */
  backTo: z.optional(z.enum(['submitted', 'accepted', 'assigned', 'inProgress', 'onHold', 'referred', 'resolved', 'closed', 'withdrawn', 'declined', 'appealed', 'duplicate'])),
  /** Whether who left office answered for it or worked on it. */
  isInHand: z.optional(z.boolean()),
  original: z.optional(z.object({ requestId: Id, number: z.string(), status: z.string() })),
  /** In fen. */
  amount: z.optional(z.number()),
  isUrgent: z.optional(z.boolean()),
}
