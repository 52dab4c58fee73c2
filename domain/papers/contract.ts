import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { FileId, Id, NoInput, Scene, Words } from '../kernel/schema'
import { LAYOUTS } from './layouts'
import { ImportProgress } from './roster-import'

/** A file of cloud storage, with an address that opens it for two hours; nobody but its maker can ask for one. */
const File = z.object({ fileId: z.string(), url: z.string(), name: z.string() })

/** A picture for chats and the album, or a page to print. */
const FORMATS = ['png', 'pdf'] as const
const IMPORTERS = ['siteManager', 'communityOfficer'] as const

/** 纸和表: files made of what is stored, kept apart from the small functions because of what they carry along (typeface, workbooks). */
export const papers = defineOperations({
  exportMine: {
    summary: '导出我的数据（表格文件）',
    input: NoInput, output: File, roles: ['visitor'], writes: true, rejections: [],
  },
  printCertificate: {
    summary: '我的服务证明：PDF 或图片，附核验码',
    input: z.object({ code: Scene, format: z.optional(z.enum(FORMATS)) }),
    output: z.object({ ...File.shape, codeUrl: z.string() }), roles: ['visitor'], writes: true, rejections: [],
  },
  printCodes: {
    summary: '打印码：A4 张贴页或不干胶贴',
    input: z.object({ estateId: Id, layout: z.enum(LAYOUTS), scenes: z.array(Scene).check(z.minLength(1), z.maxLength(60)) }),
    output: z.object({ ...File.shape, pages: z.number() }),
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: true, rejections: ['NOTHING_TO_PRINT'],
  },
  importTemplate: {
    summary: '导入用的空表（楼栋、住户、任职三张）',
    input: NoInput, output: File, roles: IMPORTERS, writes: true, rejections: [],
  },
  startImport: {
    summary: '导入名册：交上一个表格文件，先看有没有问题，确认前什么也不存',
    input: z.object({ fileId: FileId, name: Words(100) }),
    output: ImportProgress, roles: IMPORTERS, writes: true, rejections: ['FILE_NOT_YOURS'],
  },
  continueImport: {
    summary: '导入名册：接着读、接着存，每次几秒',
    input: z.object({ importId: Id }),
    output: ImportProgress, roles: IMPORTERS, writes: true, rejections: [],
  },
  confirmImport: {
    summary: '导入名册：确认，没有问题的行存进去',
    input: z.object({ importId: Id }),
    output: ImportProgress, roles: IMPORTERS, writes: true, rejections: ['NOTHING_TO_IMPORT'],
  },
  dayPoster: {
    summary: '便民日海报：A4，图片或 PDF，带预约码',
    input: z.object({ dayId: Id, format: z.enum(FORMATS) }),
    output: File,
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: true, rejections: ['DAY_OVER'],
  },
})
