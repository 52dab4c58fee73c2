import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Button, Chip, Empty, Hint, Page } from '@/ui'
import { ExportSheet } from './export-sheet'
import { FilterRow } from './filter-row'
import { FilterSheet } from './filter-sheet'
import { ALL, NO_CHOICES, STATUS_OPTIONS, countOf, ledgerFilter } from './ledger-filters'
import { LedgerLine } from './ledger-line'

/** 居民诉求台账 of one estate, newest first; the workbook holds what the screen shows. */
export function Ledger({ estateId }: { estateId: string }) {
  const [status, setStatus] = useState<string>(ALL)
  const [choices, setChoices] = useState(NO_CHOICES)
  const [open, setOpen] = useState<'filter' | 'export' | null>(null)
  const now = Date.now()
  const filter = ledgerFilter(status, choices, now)
  const { items, error, hasMore, reload } = usePages(cursor => cloud.requests.ledger({ estateId, ...filter, cursor }), [estateId, JSON.stringify(filter)])
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const count = countOf(choices)
  return (
    <Page className="steward ledger" footer={<Button kind="ghost" className="ledger-export" onClick={() => setOpen('export')}>导出 Excel 表格</Button>}>
      <FilterRow options={STATUS_OPTIONS} value={status} onChange={setStatus} name="status" />
      <View className="ledger-more">
        <Chip tone={count ? 'brand' : 'plain'} large icon="queue" className="ledger-filter" onClick={() => setOpen('filter')}>{count ? `已选 ${count} 项筛选` : '按时间、类别、楼栋筛选'}</Chip>
      </View>
      <Shown value={items} error={error} onRetry={() => void reload()}>
        {cards => cards.length === 0 ? <Empty icon="book" text="没有符合条件的诉求，换个条件看看。" /> : (
          <>
            {cards.map(card => <LedgerLine key={card.requestId} card={card} now={now} />)}
            <Hint className="list-end">{hasMore ? '往下还有' : '没有更多了'}</Hint>
          </>
        )}
      </Shown>
      <FilterSheet estateId={estateId} isOpen={open === 'filter'} choices={choices} onChange={setChoices} onClose={() => setOpen(null)} />
      <ExportSheet key={JSON.stringify(filter)} estateId={estateId} filter={filter} isOpen={open === 'export'} onClose={() => setOpen(null)} />
    </Page>
  )
}
