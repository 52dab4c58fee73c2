import { inShanghai } from '../kernel/calendar'
import { categoryLabel, isHidden } from './card'
import { KIND_LABELS, SOURCE_LABELS, STATUS_LABELS } from './labels'
import type { ResidentRequest } from './model'

export type Cell = string | number
/** What a row may say of the person, when the book is revealed. */
export interface Person { name: string; phone: string }

const time = (at: number | null): string => (at === null ? '' : inShanghai(at).format('YYYY-MM-DD HH:mm'))

interface Column { title: string; width: number; value(request: ResidentRequest, person: Person | null): Cell }
const column = (title: string, width: number, value: Column['value']): Column => ({ title, width, value })

/** 居民诉求台账（第 19 条）的栏目。 The room and the phone are there only in a revealed book. */
const COLUMNS: readonly Column[] = [
  column('编号', 11, ({ number }) => number),
  column('提交时间', 17, ({ createdAt }) => time(createdAt)),
  column('类型', 9, ({ kind }) => KIND_LABELS[kind]),
  column('类别', 10, ({ category }) => categoryLabel(category)),
  column('内容', 48, ({ words }) => words),
  column('地点', 22, ({ place }) => place),
  column('报事人', 10, ({ requesterName }, person) => person?.name || requesterName),
  column('来源', 9, ({ source }) => SOURCE_LABELS[source]),
  column('状态', 10, ({ status }) => STATUS_LABELS[status]),
  column('接单人', 10, ({ acceptedBy }) => acceptedBy?.name ?? ''),
  column('办理人', 10, ({ assignee, acceptedBy }) => assignee?.name ?? acceptedBy?.name ?? ''),
  column('回应时间', 17, ({ respondedAt }) => time(respondedAt)),
  column('办结时间', 17, ({ resolvedAt }) => time(resolvedAt)),
  column('关闭时间', 17, ({ closedAt }) => time(closedAt)),
  column('按时回应', 9, ({ respondedAt, respondBy }) => (respondedAt === null ? '' : respondedAt <= respondBy ? '是' : '否')),
  column('按时办结', 9, ({ resolvedAt, resolveBy }) => (resolvedAt === null ? '' : resolvedAt <= resolveBy ? '是' : '否')),
  column('办理结果', 36, ({ timeline }) => timeline.filter(({ type }) => type === 'RequestResolved').at(-1)?.words ?? ''),
  column('评价', 6, ({ rating }) => rating?.stars ?? ''),
  column('评价内容', 30, ({ rating }) => [...(rating?.tags ?? []), rating?.words].filter(Boolean).join('，')),
  column('重办次数', 9, ({ reopenCount }) => reopenCount),
  column('回访', 24, ({ followUp }) => (followUp?.status === 'done' ? `${followUp.isSatisfied ? '满意' : '不满意'}：${followUp.words}` : '')),
]
const REVEALED: readonly Column[] = [
  column('房号', 8, ({ room }) => room), column('电话', 13, (_, person) => person?.phone ?? ''),
]

const columnsOf = (isRevealed: boolean): readonly Column[] => (isRevealed ? [...COLUMNS, ...REVEALED] : COLUMNS)

/** Title and width of each column, in characters. */
export const headOf = (isRevealed: boolean): { title: string; width: number }[] => columnsOf(isRevealed).map(({ title, width }) => ({ title, width }))

/** 代访 is a number and a state in the books of those who are not appointed to it. */
const KEPT_BACK = { words: '代访（仅承办人可见）', place: '', room: '', requesterName: '居民', timeline: [], rating: null, followUp: null } satisfies Partial<ResidentRequest>

/** `viewerId`: whose book it is. */
export function rowOf(request: ResidentRequest, viewerId: string, isRevealed: boolean, person: Person | null): Cell[] {
  const isKeptBack = isHidden(request, viewerId)
  const shown = isKeptBack ? { ...request, ...KEPT_BACK } : request
  return columnsOf(isRevealed).map(({ value }) => plainCell(value(shown, isRevealed && !isKeptBack ? person : null)))
}

/** A text that a spreadsheet would take for a formula stays a text. */
const plainCell = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
