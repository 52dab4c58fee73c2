import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Cursor, Id, PageSize, Time, Words, page } from '../kernel/schema'
import { ANSWERS, COLUMNS, MusterCounts, TASK_STATUSES, Whom } from './model'

const EVERYONE = ['resident', 'partyMember', 'steward', 'engineer', 'siteManager', 'communityOfficer', 'branchSecretary'] as const
/** In office for the estate: they may call, and stand down. */
export const CALLERS = ['siteManager', 'communityOfficer', 'branchSecretary'] as const
/** A lead calls the own team; whoever is in office does so under that hat. */
const STARTERS = [...CALLERS, 'steward', 'engineer', 'partyMember', 'resident'] as const
/** They read the roll and hand out tasks, too. */
export const LEADS = [...CALLERS, 'steward'] as const

const Target = z.object({ musterId: Id })
const Said = z.string().check(z.trim(), z.maxLength(100))

export const TaskView = z.object({
  taskId: Id, name: z.string(), words: z.string(), place: z.string(), status: z.enum(TASK_STATUSES), givenAt: Time, answeredAt: z.nullable(Time), answer: z.string(), isMine: z.boolean(),
})
export type TaskView = z.infer<typeof TaskView>

export const MusterLine = z.object({
  musterId: Id, reason: z.string(), whomWords: z.string(), status: z.enum(['open', 'over']), startedAt: Time, endedAt: z.nullable(Time), counts: MusterCounts,
})
export type MusterLine = z.infer<typeof MusterLine>

export const MusterView = z.extend(MusterLine, {
  words: z.string(), startedBy: z.string(), endWords: z.string(), isCalling: z.boolean(), canLead: z.boolean(), canEnd: z.boolean(), isCalled: z.boolean(), place: z.string(),
  mine: z.nullable(z.object({ answer: z.enum(ANSWERS), words: z.string(), at: Time, requestId: z.nullable(Id), requestStatus: z.nullable(z.string()) })),
  /** All of them for those who lead, one's own for the others. */
  tasks: z.array(TaskView),
})
export type MusterView = z.infer<typeof MusterView>

export const RollLine = z.object({
  callId: Id, name: z.string(), place: z.string(), room: z.string(), words: z.string(), at: Time, requestId: z.nullable(Id), requestStatus: z.nullable(z.string()),
  /** Tasks this person has, and how many of them are still open. */
  tasks: z.int(), openTasks: z.int(),
})
export type RollLine = z.infer<typeof RollLine>

export const musters = defineOperations({
  start: {
    summary: '发起应急集结，马上通知被叫的人',
    input: z.object({ estateId: Id, reason: Words(20), words: Said, whom: Whom }),
    output: Target, roles: STARTERS, writes: true, rejections: ['ONLY_OWN_TEAM', 'WHOM_UNKNOWN', 'TEXT_REFUSED'],
  },
  answer: {
    summary: '回复集结：安全、需要帮助、能支援；可以改',
    input: z.object({ musterId: Id, answer: z.enum(ANSWERS), words: Said }),
    output: z.object({ answer: z.enum(ANSWERS), requestId: z.nullable(Id) }), roles: EVERYONE, writes: true, rejections: ['MUSTER_OVER', 'NOT_CALLED'],
  },
  get: { summary: '一次集结：事由、我的回复、我的任务', input: Target, output: MusterView, roles: EVERYONE, writes: false, rejections: [] },
  list: {
    summary: '本小区的集结记录', input: z.object({ estateId: Id, cursor: Cursor, limit: PageSize }), output: z.extend(page(MusterLine), { buildings: z.array(z.object({ buildingId: Id, name: z.string() })) }), roles: EVERYONE, writes: false, rejections: [],
  },
  roll: {
    summary: '集结名册：按回复分栏',
    input: z.object({ musterId: Id, column: z.enum(COLUMNS), cursor: Cursor, limit: PageSize }),
    output: z.extend(page(RollLine), { counts: MusterCounts }), roles: EVERYONE, writes: false, rejections: ['NOT_LEADING'],
  },
  remind: {
    summary: '再叫一次还没回复的人', input: Target, output: Target, roles: EVERYONE, writes: true, rejections: ['NOT_LEADING', 'MUSTER_OVER', 'STILL_CALLING'],
  },
  giveTask: {
    summary: '给能支援的人派任务',
    input: z.object({ musterId: Id, callId: Id, words: Words(50), forCallId: z.nullable(Id) }), output: z.object({ taskId: Id }), roles: EVERYONE, writes: true,
    rejections: ['NOT_LEADING', 'MUSTER_OVER', 'NOT_HELPING', 'TASKS_FULL', 'TEXT_REFUSED'],
  },
  answerTask: {
    summary: '回报任务：办好了，或办不了',
    input: z.object({ musterId: Id, taskId: Id, isDone: z.boolean(), words: Said }), output: Target, roles: EVERYONE, writes: true, rejections: ['TASK_GONE'],
  },
  standDown: {
    summary: '解除集结，告诉每一位被叫的人', input: z.object({ musterId: Id, words: Said }), output: Target, roles: EVERYONE, writes: true, rejections: ['NOT_LEADING', 'MUSTER_OVER', 'TEXT_REFUSED'],
  },
})
