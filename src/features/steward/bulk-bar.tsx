import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useLoad, useTask } from '@/cloud/use-operation'
import { Avatar, Button, Grow, Row, Sheet, Sub, toast } from '@/ui'

interface BulkBarProps { requestIds: readonly string[]; estateId: string; onDone: () => void; onStop: () => void }

/** 批量派单: the chosen ones in turn, or all to one person. */
export function BulkBar({ requestIds, estateId, onDone, onStop }: BulkBarProps) {
  const [isChoosing, setChoosing] = useState(false)
  const task = useTask(cloud.requests.assignMany)
  const send = async (assigneeId?: string) => {
    setChoosing(false)
    const answer = await task.run({ requestIds: [...requestIds], ...(assigneeId ? { assigneeId } : {}) })
    if (!answer.ok) return toast(explain(answer.error))
    const failed = answer.value.items.filter(({ code }) => code !== null).length
    const sent = answer.value.items.length - failed
    toast(failed ? `派出 ${sent} 件，${failed} 件没派成` : `已派出 ${sent} 件`)
    onDone()
  }
  const isEmpty = requestIds.length === 0
  return (
    <>
      <Button kind="plain" className="bulk-stop" onClick={onStop}>取消</Button>
      <Button kind="ghost" className="bulk-choose" disabled={isEmpty} onClick={() => setChoosing(true)}>派给…</Button>
      <Button kind="primary" className="bulk-rotate" disabled={isEmpty} isBusy={task.isBusy} onClick={() => void send()}>{`轮派 ${requestIds.length} 件`}</Button>
      <Sheet title={`${requestIds.length} 件派给谁`} isOpen={isChoosing} onClose={() => setChoosing(false)}>
        {isChoosing && <StaffRows estateId={estateId} onChoose={memberId => void send(memberId)} />}
      </Sheet>
    </>
  )
}

function StaffRows({ estateId, onChoose }: { estateId: string; onChoose: (memberId: string) => void }) {
  const { value } = useLoad(() => cloud.people.staff({ estateId }))
  return (
    <View>
      {(value?.items ?? []).map(({ memberId, name, title }) => (
        <Row key={memberId} className={`bulk-row assign-${memberId}`}>
          <View className="bulk-tap row" hoverClass="is-pressed" onClick={() => onChoose(memberId)}><Avatar name={name} /><Grow><View className="strong">{name}</View><Sub>{title}</Sub></Grow></View>
        </Row>
      ))}
    </View>
  )
}
