import { View } from '@tarojs/components'
import { ROLE_LABELS } from '@domain/kernel/roles'
import type { RequestView } from '@domain/requests/contract'
import { cloud } from '@/cloud/client'
import { explain, explainLoading } from '@/cloud/explain'
import { useSession } from '@/cloud/session'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Avatar, ErrorState, Grow, Row, Skeleton, Sub, toast } from '@/ui'

interface AssignSheetProps { view: Pick<RequestView, 'requestId' | 'estateId' | 'assigneeName'>; onDone: () => void }

/** Who of the estate's staff takes it; oneself included. */
export function AssignSheet({ view: { requestId, estateId, assigneeName }, onDone }: AssignSheetProps) {
  const { value, error, reload } = useLoad(() => cloud.people.staff({ estateId }))
  const myId = useSession()?.me.memberId
  const task = useTask(cloud.requests.assign)
  const assign = async (assigneeId: string, name: string) => {
    if (task.isBusy) return
    const answer = await task.run({ requestId, assigneeId, ...(assigneeName ? { isChange: true } : {}) })
    toast(answer.ok ? `已派给${name}` : explain(answer.error))
    if (answer.ok) onDone()
  }
  const rotating = useTask(cloud.requests.rotate)
  const rotate = async () => {
    if (rotating.isBusy) return
    const answer = await rotating.run({ requestId })
    toast(answer.ok ? '已轮派' : explain(answer.error))
    if (answer.ok) onDone()
  }
  if (error && !value) return <ErrorState error={explainLoading(error)} onRetry={() => void reload()} />
  if (!value) return <Skeleton rows={3} />
  return (
    <View>
      {!assigneeName && (
        <Row className="staff-row assign-rotate">
          <View className="staff-tap row" hoverClass="is-pressed" onClick={() => void rotate()}>
            <Grow><View className="strong">轮派</View><Sub>值班师傅里轮到的一位</Sub></Grow>
            <View className="is-brand">轮派 ›</View>
          </View>
        </Row>
      )}
      {value.items.map(({ memberId, name, role, title }) => (
        <Row key={memberId} className={`staff-row assign-${memberId}`}>
          <View className="staff-tap row" hoverClass="is-pressed" onClick={() => void assign(memberId, name)}>
            <Avatar name={name} />
            <Grow><View className="strong">{name}{memberId === myId ? '（自己办）' : ''}</View><Sub>{title || ROLE_LABELS[role]}</Sub></Grow>
            <View className="is-brand">派给 ›</View>
          </View>
        </Row>
      ))}
    </View>
  )
}
