import { CATEGORIES, CATEGORY_KEYS, type CategoryKey } from '@domain/requests/categories'
import { STATUS_LABELS } from '@domain/requests/labels'
import type { RequestStatus } from '@domain/requests/model'

export const ALL = 'all'
export type StatusFilter = RequestStatus | typeof ALL
export type CategoryFilter = CategoryKey | typeof ALL

const everything = { key: ALL, label: '全部' } as const
/** As the office reads them: what waits for the resident is 待居民确认. */
export const STATUS_OPTIONS: { key: StatusFilter; label: string }[] = [
  everything,
  ...(Object.keys(STATUS_LABELS) as RequestStatus[]).map(key => ({ key, label: key === 'resolved' ? '待居民确认' : STATUS_LABELS[key] })),
]
export const CATEGORY_OPTIONS: { key: CategoryFilter; label: string }[] = [
  { ...everything, label: '全部类别' }, ...CATEGORY_KEYS.map(key => ({ key, label: CATEGORIES[key].label })),
]

/** What `requests.ledger` is asked with: 全部 is no condition. */
export const ledgerFilter = (status: StatusFilter, category: CategoryFilter) => ({
  ...(status === ALL ? {} : { status }), ...(category === ALL ? {} : { category }),
})
