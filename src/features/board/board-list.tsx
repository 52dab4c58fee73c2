import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { BoardCard as CardData } from '@domain/requests/board-contract'
import type { Answer } from '@/cloud/answer'
import { Shown } from '@/cloud/shown'
import { usePages } from '@/cloud/use-pages'
import { Empty, Hint } from '@/ui'
import { BoardCard } from './board-card'

interface BoardListProps {
  load: (cursor: string | undefined) => Promise<Answer<{ items: CardData[]; cursor: string | null }>>
  name: string
  empty: string
}

/** Public matters, page by page. */
export function BoardList({ load, name, empty }: BoardListProps) {
  const { items, error, hasMore, reload } = usePages(load, [name])
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  return (
    <Shown value={items} error={error} onRetry={() => void reload()}>
      {cards => cards.length === 0 ? <Empty icon="globe" text={empty} /> : (
        <>
          {cards.map(card => <BoardCard key={card.requestId} card={card} now={now} />)}
          <Hint className="list-end">{hasMore ? '往下还有' : '没有更多了'}</Hint>
        </>
      )}
    </Shown>
  )
}
