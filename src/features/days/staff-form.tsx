import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Button, Hint, toast } from '@/ui'
import { Counter } from '@/ui/counter'

/** 招人: a post in the hall, for Party members and neighbours, at the time of the day. */
export function StaffForm({ dayId, stallId, onDone }: { dayId: string; stallId: string; onDone: () => void }) {
  const [partySeats, setParty] = useState(1)
  const [neighborSeats, setNeighbor] = useState(2)
  const { run, isBusy } = useTask(cloud.days.staffStall)
  const ask = async () => {
    const answer = await run({ dayId, stallId, partySeats, neighborSeats })
    toast(answer.ok ? '已发布到岗位大厅' : explain(answer.error))
    if (answer.ok) onDone()
  }
  return (
    <>
      <Counter className="staff-party" label="党员" value={partySeats} min={1} max={10} onChange={setParty} />
      <Counter className="staff-neighbor" label="邻居" value={neighborSeats} min={0} max={30} onChange={setNeighbor} />
      <Hint>岗位的时间地点跟着便民日走，改期时认领的人会收到通知。</Hint>
      <Button kind="primary" className="staff-submit" isBusy={isBusy} onClick={() => void ask()}>发布岗位招人</Button>
    </>
  )
}
