import * as z from 'zod/mini'
import { inShanghai } from '../kernel/calendar'
import { Id, Time } from '../kernel/schema'
import type { ExportProgress } from './book-contract'
import { LedgerFilter } from './ledger-filter'

/** Rows read and put aside at once, and the most that one workbook holds. */
export const ROWS_PER_PAGE = 500
export const MOST_ROWS = 20_000

/** 导出任务: a workbook in the making, page by page, so that no call lasts long; whoever comes next goes on where it stands. */
export const LedgerExport = z.object({
  _id: Id, version: z.int(), memberId: Id, communityId: Id, estateId: Id, estateName: z.string(), filter: LedgerFilter,
  /** Stewards' books hold their buildings only; null: all. */
  buildingIds: z.nullable(z.array(Id)),
  /** With names and phone numbers: for those who may reveal them, and on the trail. */
  isRevealed: z.boolean(),
  status: z.enum(['running', 'done']),
  /** Where the next page begins; null before the first. */
  cursor: z.nullable(z.string()),
  rows: z.int(), percent: z.int(), isCut: z.boolean(),
  /** The pages put aside in storage. */
  parts: z.array(z.string()),
  fileId: z.nullable(z.string()),
  createdAt: Time,
  /** When the timer goes on with it; null when it is done. */
  wakeAt: z.nullable(Time),
})
export type LedgerExport = z.infer<typeof LedgerExport>

/** After a page: `next` is where the following one begins, `reached` the time of its last row. */
export function afterPage(job: LedgerExport, page: { fileId: string; rows: number; next: string | null; reached: number }, wakeAt: number): LedgerExport {
  const rows = job.rows + page.rows
  const isFull = rows >= MOST_ROWS && page.next !== null
  const since = job.filter.from ?? job.createdAt - YEAR
  const whole = (job.filter.until ?? job.createdAt) - since
  const percent = page.next === null || isFull ? 95 : Math.min(95, Math.max(job.percent, Math.round(((job.createdAt - page.reached) / whole) * 95)))
  return { ...job, version: job.version + 1, rows, cursor: isFull ? null : page.next, isCut: isFull, percent, parts: page.rows ? [...job.parts, page.fileId] : job.parts, wakeAt }
}
const YEAR = 365 * 24 * 60 * 60_000

/** Whether every page is there and the workbook can be put together. */
export const isRead = (job: LedgerExport): boolean => job.version > 1 && job.cursor === null

export const finished = (job: LedgerExport, fileId: string): LedgerExport =>
  ({ ...job, version: job.version + 1, status: 'done', percent: 100, fileId, parts: [], wakeAt: null })

/** 春风里诉求台账 20261124-1503.xlsx */
export const nameOf = ({ estateName, createdAt }: Pick<LedgerExport, 'estateName' | 'createdAt'>): string =>
  `${estateName}诉求台账 ${inShanghai(createdAt).format('YYYYMMDD-HHmm')}.xlsx`

export const progressOf = (job: LedgerExport, url: string | null): ExportProgress => ({
  exportId: job._id, status: job.status, rows: job.rows, percent: job.percent, isCut: job.isCut, name: nameOf(job), url,
})
