import { View } from '@tarojs/components'
import { ROLE_LABELS } from '@domain/kernel/roles'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useSession } from '@/cloud/session'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Avatar, ErrorState, Grow, Row, Skeleton, Sub, toast } from '@/ui'

interface AssignSheetProps { requestId: string; estateId: string; onDone: () => void }

/** Who of the estate's staff takes it; oneself included. */
export function AssignSheet({ requestId, estateId, onDone }: AssignSheetProps) {
  const { value, error, reload } = useLoad(() => cloud.people.staff({ estateId }))
  const myId = useSession()?.me.memberId
  const task = useTask(cloud.requests.assign)
  const assign = async (assigneeId: string, name: string) => {
    if (task.isBusy) return
    const answer = await task.run({ requestId, assigneeId })
    toast(answer.ok ? `已派给${name}` : explain(answer.error))
    if (answer.ok) onDone()
  }
  if (error && !value) return <ErrorState error={explain(error)} onRetry={() => void reload()} />
  if (!value) return <Skeleton rows={3} />
  return (
    <View>
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
