import { View } from '@tarojs/components'
import { useState } from 'react'
import { CATEGORIES, CATEGORY_KEYS, type CategoryKey } from '@domain/requests/categories'
import type { RequestCard } from '@domain/requests/contract'
import { FilterRow } from './filter-row'

export const ALL = 'all'
export type Scope = typeof ALL | 'mine' | 'unclaimed' | 'overdue'
export interface QueueFilters { scope: Scope; category: CategoryKey | typeof ALL; buildingId: string }
export const NO_FILTERS: QueueFilters = { scope: ALL, category: ALL, buildingId: ALL }

const SCOPES: { key: Scope; label: string }[] = [
  { key: ALL, label: '全部' }, { key: 'mine', label: '我的' }, { key: 'unclaimed', label: '待接单' }, { key: 'overdue', label: '已逾期' },
]
const CATEGORY_OPTIONS = [{ key: ALL, label: '全部类别' } as const, ...CATEGORY_KEYS.map(key => ({ key, label: CATEGORIES[key].label }))]

/** What `requests.queue` is asked with: 全部 is no condition. */
export const filterInput = ({ scope, category, buildingId }: QueueFilters) => ({
  ...(scope === ALL ? {} : { scope }), ...(category === ALL ? {} : { category }), ...(buildingId === ALL ? {} : { buildingId }),
})

/** 春风里 3 栋 2 单元 → 3 栋 */
const buildingName = (place: string): string => place.split(' ').slice(1).join(' ').replace(/ ?\S+ 单元$/, '') || place

/** The buildings these cards lie in, by name. */
export function buildingsOf(cards: readonly RequestCard[]): { key: string; label: string }[] {
  const names = new Map(cards.flatMap(({ buildingId, place }) => (buildingId && place ? [[buildingId, buildingName(place)] as const] : [])))
  return [...names].map(([key, label]) => ({ key, label })).sort((a, b) => a.label.localeCompare(b.label, 'zh', { numeric: true }))
}

interface QueueFilterRowsProps { filters: QueueFilters; buildings: { key: string; label: string }[]; onChange: (filters: QueueFilters) => void }

/** Whose and which state at hand; categories and buildings behind 更多筛选, open for as long as one of them is set. */
export function QueueFilterRows({ filters, buildings, onChange }: QueueFilterRowsProps) {
  const [isOpen, setOpen] = useState(false)
  const isNarrowed = filters.category !== ALL || filters.buildingId !== ALL
  const choose = (key: Scope | 'more') => (key === 'more' ? setOpen(!isOpen) : onChange({ ...filters, scope: key }))
  const more = { key: 'more' as const, label: isOpen || isNarrowed ? '收起' : '类别·楼栋' }
  return (
    <View className="queue-filters">
      <FilterRow<Scope | 'more'> name="scope" options={isNarrowed ? SCOPES : [...SCOPES, more]} value={filters.scope} onChange={choose} />
      {(isOpen || isNarrowed) && <Narrowing filters={filters} buildings={buildings} onChange={onChange} />}
    </View>
  )
}

const Narrowing = ({ filters, buildings, onChange }: QueueFilterRowsProps) => (
  <View>
    <FilterRow name="category" options={CATEGORY_OPTIONS} value={filters.category} onChange={category => onChange({ ...filters, category })} />
    {buildings.length > 1 && (
      <FilterRow name="building" options={[{ key: ALL, label: '全部楼栋' }, ...buildings]} value={filters.buildingId} onChange={buildingId => onChange({ ...filters, buildingId })} />
    )}
  </View>
)
