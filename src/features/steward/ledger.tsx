import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Empty, Hint } from '@/ui'
import { FilterRow } from './filter-row'
import { ALL, CATEGORY_OPTIONS, STATUS_OPTIONS, ledgerFilter, type CategoryFilter, type StatusFilter } from './ledger-filters'
import { LedgerLine } from './ledger-line'

/** 居民诉求台账 of one estate, newest first. */
export function Ledger({ estateId }: { estateId: string }) {
  const [status, setStatus] = useState<StatusFilter>(ALL)
  const [category, setCategory] = useState<CategoryFilter>(ALL)
  const { items, error, hasMore, reload } = usePages(
    cursor => cloud.requests.ledger({ estateId, ...ledgerFilter(status, category), cursor }), [estateId, status, category],
  )
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  return (
    <>
      <FilterRow options={STATUS_OPTIONS} value={status} onChange={setStatus} name="status" />
      <FilterRow options={CATEGORY_OPTIONS} value={category} onChange={setCategory} name="category" />
      <Shown value={items} error={error} onRetry={() => void reload()}>
        {cards => cards.length === 0 ? <Empty icon="book" text="没有符合条件的诉求，换个条件看看。" /> : (
          <>
            {cards.map(card => <LedgerLine key={card.requestId} card={card} now={now} />)}
            <Hint className="list-end">{hasMore ? '往下还有' : '没有更多了'}</Hint>
          </>
        )}
      </Shown>
    </>
  )
}
