import { View } from '@tarojs/components'
import { statusLabel } from '@domain/requests/labels'
import { cloud } from '@/cloud/client'
import { explain, explainLoading } from '@/cloud/explain'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Empty, ErrorState, Grow, Hint, Row, Skeleton, Sub, Thumb, confirm, toast } from '@/ui'
import { ago } from '@/ui/time'

/** 并案: which open matter this one is the same as. */
export function MergeSheet({ requestId, onDone }: { requestId: string; onDone: () => void }) {
  const { value, error, reload } = useLoad(() => cloud.requests.similar({ requestId }))
  const task = useTask(cloud.requests.merge)
  const merge = async (originalId: string, number: string) => {
    const isSure = await confirm({ title: `并入 ${number}？`, text: '并入后随那一件办理，那边有进展，这位居民也会收到提醒。', confirmText: '并案' })
    if (!isSure) return
    const answer = await task.run({ requestId, originalId })
    toast(answer.ok ? `已并入 ${number}` : explain(answer.error))
    if (answer.ok) onDone()
  }
  if (error && !value) return <ErrorState error={explainLoading(error)} onRetry={() => void reload()} />
  if (!value) return <Skeleton rows={3} />
  if (!value.items.length) return <Empty icon="request" text="没有同类的在办件" />
  const now = Date.now()
  return (
    <View>
      {value.items.map(card => (
        <Row key={card.requestId} className={`staff-row merge-${card.requestId}`}>
          <View className="staff-tap row" hoverClass="is-pressed" onClick={() => void merge(card.requestId, card.number)}>
            <Grow><View className="strong two-lines">{card.title}</View><Sub>{card.place} · {card.requesterName}</Sub><Hint>{card.number} · {statusLabel(card.status, card.kind)} · {ago(card.createdAt, now)}</Hint></Grow>
            <Thumb url={card.thumbUrl} />
            <View className="is-brand">并入 ›</View>
          </View>
        </Row>
      ))}
    </View>
  )
}
