import type { Column, MusterTask } from './model'

export const COLUMN_LABELS = { none: '没回复', safe: '安全', needHelp: '需要帮助', canHelp: '能支援' } satisfies Record<Column, string>
export const TASK_LABELS = { given: '在办', done: '办好了', cannot: '办不了' } satisfies Record<MusterTask['status'], string>
