import { CATEGORIES, CATEGORY_KEYS } from '@domain/requests/categories'
import { SOURCE_LABELS, STATUS_LABELS } from '@domain/requests/labels'
import type { LedgerFilter } from '@domain/requests/ledger-filter'
import type { RequestSource, RequestStatus } from '@domain/requests/model'
import type { Option } from '@/ui'
import { monthStart, startOfDay } from '@/ui/calendar'

export const ALL = 'all'
const everything = { key: ALL, label: '全部' } as const

/** 已逾期 stands among the states. */
export const OVERDUE = 'overdue'
export const STATUS_OPTIONS: Option[] = [
  everything, { key: OVERDUE, label: '已逾期' },
  ...(Object.keys(STATUS_LABELS) as RequestStatus[]).map(key => ({ key, label: STATUS_LABELS[key] })),
]

/** What the sheet asks for beside the state; `all` is no condition. */
export interface Choices { category: string; buildingId: string; stewardId: string; source: string; period: string }
export const NO_CHOICES: Choices = { category: ALL, buildingId: ALL, stewardId: ALL, source: ALL, period: ALL }

export const CATEGORY_OPTIONS: Option[] = [everything, ...CATEGORY_KEYS.map(key => ({ key, label: CATEGORIES[key].label }))]
export const SOURCE_OPTIONS: Option[] = [everything, ...(Object.keys(SOURCE_LABELS) as RequestSource[]).map(key => ({ key, label: SOURCE_LABELS[key] }))]
export const PERIOD_OPTIONS: Option[] = [
  everything, { key: 'week', label: '近 7 天' }, { key: 'month', label: '本月' }, { key: 'lastMonth', label: '上月' }, { key: 'quarter', label: '近 90 天' },
]
export const choicesOf = (items: readonly { key: string; name: string }[]): Option[] => [everything, ...items.map(({ key, name }) => ({ key, label: name }))]

const DAY = 86_400_000

/** Whole days of Shanghai, so that the same choice asks the same all day long. */
function periodOf(period: string, now: number): Pick<LedgerFilter, 'from' | 'until'> {
  const days = (count: number) => ({ from: startOfDay(now) - (count - 1) * DAY })
  if (period === 'week') return days(7)
  if (period === 'quarter') return days(90)
  if (period === 'month') return { from: monthStart(now) }
  return period === 'lastMonth' ? { from: monthStart(monthStart(now) - 1), until: monthStart(now) } : {}
}

/** What `requests.ledger` is asked with: 全部 is no condition. */
export function ledgerFilter(status: string, { period, ...choices }: Choices, now: number): LedgerFilter {
  const chosen = Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== ALL))
  const state = status === ALL ? {} : status === OVERDUE ? { isOverdue: true } : { status: status as RequestStatus }
  return { ...chosen, ...state, ...periodOf(period, now) }
}

export const countOf = (choices: Choices): number => Object.values(choices).filter(value => value !== ALL).length
