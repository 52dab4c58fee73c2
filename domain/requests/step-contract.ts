import * as z from 'zod/mini'
import { Cursor, Id, PageSize, Time, Words } from '../kernel/schema'
import { AGENCIES, HOLD_REASONS } from './handling'
import { MAX_PHOTOS, MAX_WORDS, Photo, STATUSES } from './model'

/** The operations of a request's life: every one is a step of the table, with what the step needs. */

const Target = z.object({ requestId: Id })
const Photos = z.array(Photo).check(z.maxLength(MAX_PHOTOS))
const Receipt = z.optional(z.string().check(z.trim(), z.maxLength(40)))
const words = { requestId: Id, words: Words(MAX_WORDS) }
const optionalWords = z.optional(Words(MAX_WORDS))
/** At most 10,000 yuan, in fen. */
const Amount = z.int().check(z.minimum(1), z.maximum(1_000_000))

const DISPATCHERS = ['steward', 'siteManager', 'communityOfficer'] as const
const HANDLERS = ['engineer', 'partyMember', ...DISPATCHERS] as const
const TAKERS = ['engineer', 'partyMember'] as const
const JUDGES = ['siteManager', 'communityOfficer'] as const
const CASHIERS = ['engineer', 'steward', 'siteManager'] as const
const RESIDENT = ['resident'] as const

/** What every step replies: enough to redraw the screen with the next step. */
export const Stepped = z.object({ requestId: Id, status: z.enum(STATUSES), dueAt: Time, at: Time })

const step = <const Role extends string, const R extends readonly string[]>(summary: string, roles: readonly Role[], rejections: R) =>
  ({ summary, input: Target, output: Stepped, roles, writes: true, rejections })

/** How many can be sent in one go. */
export const MAX_BULK = 20

export const steps = {
  accept: {
    ...step('接单', DISPATCHERS, ['ALREADY_ACCEPTED', 'NOT_POSSIBLE_NOW', 'TEXT_REFUSED']),
    input: z.object({ requestId: Id, words: optionalWords }),
  },
  claim: step('抢单、志愿认领：先到先得', TAKERS, ['ALREADY_TAKEN', 'NOT_OPEN_TO_YOU', 'TOO_MUCH_IN_HAND', 'NOT_POSSIBLE_NOW']),
  assign: {
    ...step('派单给师傅（或自己办）', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'ASSIGNEE_UNKNOWN', 'ASSIGNEE_FULL', 'ALREADY_ASSIGNED', 'TEXT_REFUSED']),
    input: z.object({ requestId: Id, assigneeId: Id, words: optionalWords, isChange: z.optional(z.boolean()) }),
  },
  rotate: step('轮派给值班师傅中轮到的一位', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'NOBODY_FREE', 'ALREADY_ASSIGNED']),
  assignMany: {
    summary: '一次派多件：不写派给谁就轮派', roles: DISPATCHERS, writes: true, rejections: [],
    input: z.object({ requestIds: z.array(Id).check(z.minLength(1), z.maxLength(MAX_BULK)), assigneeId: z.optional(Id) }),
    output: z.object({ items: z.array(z.object({ requestId: Id, assigneeName: z.nullable(z.string()), code: z.nullable(z.string()) })) }),
  },
  start: step('开始处理（师傅出发）', HANDLERS, ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU']),
  hold: {
    ...step('暂停：等住户、等配件或等外单位，时限停走', HANDLERS, ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU', 'DATE_NOT_POSSIBLE', 'TEXT_REFUSED']),
    input: z.object({ ...words, reason: z.enum(HOLD_REASONS), until: Time }),
  },
  resume: {
    ...step('恢复办理，时限接着走；住户回复也会恢复', [...HANDLERS, ...RESIDENT], ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU', 'TEXT_REFUSED']),
    input: z.object({ requestId: Id, words: optionalWords }),
  },
  refer: {
    ...step('转给外单位办，管家首接负责', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'DATE_NOT_POSSIBLE', 'TEXT_REFUSED']),
    input: z.object({ ...words, agency: z.enum(AGENCIES), receipt: Receipt, chaseBy: Time }),
  },
  chase: {
    ...step('向外单位催办', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'DATE_NOT_POSSIBLE', 'TEXT_REFUSED']),
    input: z.object({ ...words, receipt: Receipt, chaseBy: Time }),
  },
  giveBack: { ...step('退单：写明办不了的原因', TAKERS, ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU', 'TEXT_REFUSED']), input: z.object(words) },
  transfer: {
    ...step('转给另一位师傅', ['engineer'], ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU', 'ASSIGNEE_UNKNOWN', 'ASSIGNEE_FULL', 'TEXT_REFUSED']),
    input: z.object({ ...words, assigneeId: Id }),
  },
  handOver: {
    ...step('移交给另一位管家负责', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU', 'ASSIGNEE_UNKNOWN', 'ASSIGNEE_FULL', 'TEXT_REFUSED']),
    input: z.object({ ...words, assigneeId: Id }),
  },
  resolve: {
    ...step('办结：写明结果，附办后照片', HANDLERS, ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU', 'TEXT_REFUSED', 'PHOTO_NOT_YOURS']),
    input: z.object({ ...words, photos: Photos }),
  },
  decline: { ...step('不予受理，写明原因', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'TEXT_REFUSED']), input: z.object(words) },
  merge: {
    ...step('并入同一件事的原件', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'ORIGINAL_UNKNOWN', 'HAS_DUPLICATES']),
    input: z.object({ requestId: Id, originalId: Id }),
  },
  confirm: step('居民确认办好了', RESIDENT, ['NOT_POSSIBLE_NOW']),
  rate: {
    ...step('评价', RESIDENT, ['NOT_POSSIBLE_NOW', 'ALREADY_RATED', 'TEXT_REFUSED']),
    input: z.object({
      requestId: Id, stars: z.int().check(z.minimum(1), z.maximum(5)),
      tags: z.array(Words(10)).check(z.maxLength(6)), words: z.optional(z.string().check(z.maxLength(MAX_WORDS))),
    }),
  },
  reopen: { ...step('没办好，重新处理', RESIDENT, ['NOT_POSSIBLE_NOW', 'REOPEN_TOO_LATE', 'TEXT_REFUSED']), input: z.object(words) },
  appeal: {
    ...step('申诉：对答复不服，请上一级处理', RESIDENT, ['NOT_POSSIBLE_NOW', 'ALREADY_APPEALED', 'APPEAL_TOO_LATE', 'TEXT_REFUSED']), input: z.object(words),
  },
  grantAppeal: { ...step('申诉成立，重新办理', JUDGES, ['NOT_POSSIBLE_NOW', 'NOT_YOUR_APPEAL', 'TEXT_REFUSED']), input: z.object(words) },
  upholdAppeal: { ...step('维持原答复，写明理由', JUDGES, ['NOT_POSSIBLE_NOW', 'NOT_YOUR_APPEAL', 'TEXT_REFUSED']), input: z.object(words) },
  nudge: step('催单：一天最多一次', RESIDENT, ['NOT_POSSIBLE_NOW', 'NUDGED_TODAY']),
  note: {
    ...step('内部备注，居民看不到', ['engineer', ...DISPATCHERS], ['NOT_POSSIBLE_NOW', 'TEXT_REFUSED']), input: z.object(words),
  },
  charge: {
    ...step('登记收费项目和金额', CASHIERS, ['NOT_POSSIBLE_NOW', 'NOT_ASSIGNED_TO_YOU', 'FEE_SETTLED', 'TEXT_REFUSED']),
    input: z.object({ ...words, amount: Amount }),
  },
  waiveFee: { ...step('减免费用，写明理由', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'NO_FEE_DUE', 'TEXT_REFUSED']), input: z.object(words) },
  settleFee: step('费用收讫', CASHIERS, ['NOT_POSSIBLE_NOW', 'NO_FEE_DUE']),
  setUrgency: {
    ...step('改急缓，时限重算', DISPATCHERS, ['NOT_POSSIBLE_NOW', 'TEXT_REFUSED']), input: z.object({ ...words, isUrgent: z.boolean() }),
  },
  withdraw: step('撤回', RESIDENT, ['NOT_POSSIBLE_NOW']),
} as const

/** Steps a viewer may take; the screen shows exactly those that are possible now. */
export const ACTIONS = [
  'accept', 'claim', 'assign', 'start', 'resolve', 'hold', 'resume', 'refer', 'chase', 'giveBack', 'transfer', 'handOver', 'decline', 'merge',
  'grantAppeal', 'upholdAppeal', 'charge', 'settleFee', 'waiveFee', 'setUrgency', 'note', 'confirm', 'rate', 'reopen', 'appeal', 'nudge', 'withdraw', 'followUp',
] as const
export type RequestAction = (typeof ACTIONS)[number]

/** Which part of a queue is asked for. */
export const QueueFilter = z.object({
  scope: z.optional(z.enum(['mine', 'unclaimed', 'overdue'])), category: z.optional(z.string().check(z.maxLength(20))), buildingId: z.optional(Id),
  cursor: Cursor, limit: PageSize,
})
