import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { RequestCard as CardData } from '@domain/requests/contract'
import type { Answer } from '@/cloud/answer'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Empty, Hint } from '@/ui'
import { RequestCard } from './request-card'

type PageOf<Item> = { items: Item[]; cursor: string | null }

interface RequestListProps {
  load: (cursor: string | undefined) => Promise<Answer<PageOf<CardData>>>
  /** Changes when `load` asks for something else. */
  name: string
  forStaff?: boolean
  empty: { text: string; action?: string; onAction?: () => void }
}

/** A list that goes on at its end and is asked for again when pulled down. */
export function RequestList({ load, name, forStaff, empty }: RequestListProps) {
  const { items, error, hasMore, reload } = usePages(load, [name])
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  return (
    <Shown value={items} error={error} onRetry={() => void reload()}>
      {cards => cards.length === 0 ? <Empty {...empty} icon="request" /> : (
        <View>
          {cards.map(card => <RequestCard key={card.requestId} card={card} now={now} forStaff={forStaff} />)}
          <Hint className="list-end">{hasMore ? '往下还有' : '没有更多了'}</Hint>
        </View>
      )}
    </Shown>
  )
}
