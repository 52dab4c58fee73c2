import * as z from 'zod/mini'
import { Actor } from '../kernel/actor'
import { ROLES } from '../kernel/roles'
import { FileId, Id, Time } from '../kernel/schema'
import { LINE_PROBLEMS } from '../kernel/table'

/** The most lines of one table, and how large it may be, bytes. */
export const MOST_LINES = 20_000
export const LARGEST_FILE = 8 * 1024 * 1024
/** How many bad lines are named; a file with more wants to be looked at as a whole. */
export const MOST_NAMED = 200
/** What nobody confirms is thrown away after a day, ms: numbers of people lie in it. */
export const KEPT_UNCONFIRMED = 24 * 3_600_000

export const IMPORT_STATUSES = ['reading', 'ready', 'saving', 'done', 'failed'] as const
export const IMPORT_FAILURES = ['FILE_GONE', 'FILE_UNREADABLE', 'FILE_TOO_LARGE', 'TOO_MANY_LINES', 'NOTHING_IN_IT', 'EXPIRED'] as const

const Count = z.object({ fresh: z.int(), changed: z.int(), same: z.int() })
export const ImportCounts = z.object({ estates: Count, buildings: Count, doors: Count, posts: Count })
export type ImportCounts = z.infer<typeof ImportCounts>
const none = { fresh: 0, changed: 0, same: 0 }
export const NO_COUNTS: ImportCounts = { estates: none, buildings: none, doors: none, posts: none }

const BadLine = z.object({ sheet: z.string(), row: z.int(), column: z.string(), code: z.enum(LINE_PROBLEMS), about: z.string() })

/**
 * 导入任务: a table on its way into the books. It is read and checked as a whole, put aside in parts, shown, and saved part by
 * part once it is confirmed; whoever comes next goes on where it stands.
 */
export const RosterImport = z.object({
  _id: Id, version: z.int(), memberId: Id, communityId: Id,
  /** The estate of a manager; null for an officer, whose is the community. */
  estateId: z.nullable(Id),
  by: Actor,
  granters: z.array(z.enum(ROLES)),
  fileId: FileId, name: z.string(),
  status: z.enum(IMPORT_STATUSES),
  why: z.nullable(z.enum(IMPORT_FAILURES)),
  counts: ImportCounts,
  badCount: z.int(), bad: z.array(BadLine),
  /** Files of what is to be saved, and how many are. */
  parts: z.array(z.string()), saved: z.int(),
  createdAt: Time,
  /** When the timer goes on with it, or throws it away; null when there is nothing to do. */
  wakeAt: z.nullable(Time),
})
export type RosterImport = z.infer<typeof RosterImport>

export const ImportProgress = z.object({
  importId: Id, name: z.string(), status: z.enum(IMPORT_STATUSES), why: z.nullable(z.enum(IMPORT_FAILURES)), percent: z.int(), counts: ImportCounts,
  badCount: z.int(), bad: z.array(BadLine),
  /** Whether there is anything to save. */
  canConfirm: z.boolean(),
})
export type ImportProgress = z.infer<typeof ImportProgress>

export const progressOf = ({ _id, name, status, why, counts, badCount, bad, parts, saved }: RosterImport): ImportProgress => ({
  importId: _id, name, status, why, counts, badCount, bad, canConfirm: status === 'ready' && parts.length > 0,
  percent: status === 'done' ? 100 : status === 'saving' ? Math.floor((saved / parts.length) * 100) : 0,
})

const next = (job: RosterImport, more: Partial<RosterImport>): RosterImport => ({ ...job, ...more, version: job.version + 1 })

export const checkedImport = (job: RosterImport, { counts, problems, parts }: { counts: ImportCounts; problems: RosterImport['bad']; parts: string[] }): RosterImport =>
  next(job, { status: 'ready', counts, badCount: problems.length, bad: problems.slice(0, MOST_NAMED), parts })

export const failedImport = (job: RosterImport, why: RosterImport['why']): RosterImport => next(job, { status: 'failed', why, wakeAt: null })

export const confirmedImport = (job: RosterImport, wakeAt: number): RosterImport => next(job, { status: 'saving', wakeAt })

/** After a part was saved; the last one ends it. */
export function savedPart(job: RosterImport, wakeAt: number): RosterImport {
  const saved = job.saved + 1
  return next(job, saved === job.parts.length ? { saved, status: 'done', wakeAt: null } : { saved, wakeAt })
}
