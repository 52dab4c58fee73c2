import * as z from 'zod/mini'
import { Actor, aggregate } from '../kernel/actor'
import { Id, Time } from '../kernel/schema'

/** 安全 / 需要帮助 / 能支援 (item 41). */
export const ANSWERS = ['safe', 'needHelp', 'canHelp'] as const
export type MusterAnswer = (typeof ANSWERS)[number]
/** The columns of the roll: everybody called stands in exactly one. */
export const COLUMNS = ['none', ...ANSWERS] as const
export type Column = (typeof COLUMNS)[number]

/** Who is called: everybody of the estate, of some buildings, or of a team. */
export const WHOM = ['estate', 'buildings', 'team'] as const
export const Whom = z.object({ kind: z.enum(WHOM), buildingIds: z.array(Id), teamId: z.nullable(Id) })
export type Whom = z.infer<typeof Whom>

export const TASK_STATUSES = ['given', 'done', 'cannot'] as const
/** 派的任务: one person who said that they can help, one thing to do, and what came of it. */
export const MusterTask = z.object({
  taskId: Id, memberId: Id, name: z.string(), words: z.string(),
  /** For whom, when it is for somebody who needs help: their call, and where they are. */
  forCallId: z.nullable(Id), place: z.string(),
  status: z.enum(TASK_STATUSES), givenAt: Time, givenBy: Actor, answeredAt: z.nullable(Time), answer: z.string(),
})
export type MusterTask = z.infer<typeof MusterTask>

/** 应急集结: why, who is called, what was handed out, and how it ended. Whoever is called has a call of their own. */
export const Muster = z.object({
  ...aggregate,
  estateName: z.string(),
  reason: z.string(),
  /** What to do, for everybody. */
  words: z.string(),
  whom: Whom,
  /** 整个小区, 3 栋、4 栋, 联防队. */
  whomWords: z.string(),
  status: z.enum(['open', 'over']),
  startedBy: Actor,
  /** Who leads beside those in office, and hears of the tasks. */
  leadIds: z.array(Id),
  tasks: z.array(MusterTask),
  endedAt: z.nullable(Time),
  endedBy: z.nullable(Actor),
  endWords: z.string(),
})
export type Muster = z.infer<typeof Muster>

/** One who is called, and what they answered. `_id` is that of the muster and the member, so that nobody is called twice. */
export const MusterCall = z.object({
  ...aggregate,
  musterId: Id, memberId: Id, name: z.string(), buildingId: z.nullable(Id), place: z.string(), room: z.string(),
  answer: z.enum(COLUMNS), words: z.string(),
  /** When they were called, then when they answered: the order of the column. */
  at: Time,
  answeredAt: z.nullable(Time),
  /** 求助转成的诉求: the latest, and how many there have been. */
  requestId: z.nullable(Id), requests: z.int(),
  /** The page of the calling that came to them, by which it counts each once; null for those who answered before it came. */
  calledIn: z.nullable(z.string()),
})
export type MusterCall = z.infer<typeof MusterCall>

/** How many stand where, kept; who has not answered is the rest. */
export const MusterCounts = z.object({ called: z.int(), safe: z.int(), needHelp: z.int(), canHelp: z.int() })
export type MusterCounts = z.infer<typeof MusterCounts>
export const NO_COUNTS: MusterCounts = { called: 0, safe: 0, needHelp: 0, canHelp: 0 }
export const unansweredOf = ({ called, safe, needHelp, canHelp }: MusterCounts): number => called - safe - needHelp - canHelp

/** A part of those who are called: the people of a building, or these. */
export const SweepPart = z.object({ buildingId: z.nullable(Id), memberIds: z.array(Id) })
export type SweepPart = z.infer<typeof SweepPart>

/** Going through everybody page by page: to call them, to call again those who have not answered, to say that it is over. */
export const Sweep = z.object({ id: z.string(), kind: z.enum(['call', 'remind', 'over']), parts: z.array(SweepPart), part: z.int(), cursor: z.nullable(z.string()) })
export type Sweep = z.infer<typeof Sweep>

/** 名册: the counts of a muster, and how far its people have been called or told. Not part of the muster, since everybody who answers writes it. */
export const MusterRoll = z.object({
  _id: Id, version: z.int(), communityId: Id, estateId: Id,
  ...MusterCounts.shape,
  /** By call, the version of it that is counted. */
  seen: z.record(z.string(), z.int()),
  /** One after the other; the first is under way. */
  sweeps: z.array(Sweep),
  /** The last that was begun, done or not. */
  lastSweep: z.string(),
  wakeAt: z.nullable(Time),
})
export type MusterRoll = z.infer<typeof MusterRoll>
