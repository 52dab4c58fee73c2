import type { RejectionOf } from '../kernel/operation'
import type { papers } from './contract'
import type { Layout } from './layouts'

type Rejection = { [Name in keyof typeof papers]: RejectionOf<(typeof papers)[Name]> }[keyof typeof papers]

export const REJECTION_LABELS = {
  NOTHING_TO_PRINT: '选的码都已停用，没有可打印的',
  FILE_NOT_YOURS: '没有收到您选的文件，请再选一次',
  NOTHING_TO_IMPORT: '没有可以导入的内容，请改好表格再选一次',
  DAY_OVER: '这个便民日已经结束或取消，不再做海报',
} satisfies Record<Rejection, string>
export const LAYOUT_LABELS = { sheet: 'A4 张贴页（一页一码）', sticker: '不干胶贴（一页八码）' } satisfies Record<Layout, string>
