import * as z from 'zod/mini'
import { defineOperations } from '../kernel/operation'
import { Id, NoInput, Scene } from '../kernel/schema'
import { LAYOUTS } from './layouts'

/** A file of cloud storage, with an address that opens it for two hours; nobody but its maker can ask for one. */
const File = z.object({ fileId: z.string(), url: z.string(), name: z.string() })

/** 纸和表: files made of what is stored, kept apart from the small functions because of what they carry along (typeface, workbooks). */
export const papers = defineOperations({
  exportMine: {
    summary: '导出我的数据（表格文件）',
    input: NoInput, output: File, roles: ['visitor'], writes: true, rejections: [],
  },
  printCodes: {
    summary: '打印码：A4 张贴页或不干胶贴',
    input: z.object({ estateId: Id, layout: z.enum(LAYOUTS), scenes: z.array(Scene).check(z.minLength(1), z.maxLength(60)) }),
    output: z.object({ ...File.shape, pages: z.number() }),
    roles: ['steward', 'siteManager', 'communityOfficer', 'branchSecretary'], writes: true, rejections: ['NOTHING_TO_PRINT'],
  },
})
