import * as z from 'zod/mini'
import { Id } from '../kernel/schema'
import { LedgerFilter } from './ledger-filter'

const STAFF = ['steward', 'siteManager', 'communityOfficer'] as const
const Choice = z.object({ key: Id, name: z.string() })

/** How far an export has come. `percent` goes by the time it has worked through. */
export const ExportProgress = z.object({
  exportId: Id, status: z.enum(['running', 'done']), rows: z.int(), percent: z.int(), isCut: z.boolean(), name: z.string(),
  /** A temporary address of the finished workbook. */
  url: z.nullable(z.string()),
})
export type ExportProgress = z.infer<typeof ExportProgress>

/** The ledger as a book: what it can be narrowed to, and the workbook of it. */
export const bookOperations = {
  ledgerChoices: {
    summary: '台账可以按哪些楼栋、哪些管家筛选', input: z.object({ estateId: Id }),
    output: z.object({ buildings: z.array(Choice), stewards: z.array(Choice) }), roles: STAFF, writes: false, rejections: [],
  },
  exportLedger: {
    summary: '导出台账（XLSX）：开始', input: z.object({ estateId: Id, filter: LedgerFilter, isRevealed: z.optional(z.boolean()) }),
    output: ExportProgress, roles: STAFF, writes: true, rejections: ['REVEAL_NOT_ALLOWED'],
  },
  continueExport: {
    summary: '导出台账：接着做，做完给出下载地址', input: z.object({ exportId: Id }),
    output: ExportProgress, roles: STAFF, writes: true, rejections: [],
  },
} as const
