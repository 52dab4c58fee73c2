import type { OutputOf } from '@domain/kernel/operation'
import type { people } from '@domain/people/contract'
import { cloud } from '@/cloud/client'
import { explain } from '@/cloud/explain'
import { useTask } from '@/cloud/use-operation'
import { Avatar, Button, Card, Grow, Hint, Row, Sub, confirm, toast } from '@/ui'
import { TIE_LABELS } from '@domain/people/labels'
import { longDate } from '@/ui/calendar'
import { ago } from '@/ui/time'

interface PendingResidentProps { resident: OutputOf<typeof people.pending>['items'][number]; now: number; onDone: () => void }

/** One newcomer: where they say they live, and the two answers. */
export function PendingResident({ resident: { memberId, name, phoneMask, place, joinedAt, tie, until }, now, onDone }: PendingResidentProps) {
  const { run, isBusy } = useTask(cloud.people.verify)
  const answer = async (isResident: boolean) => {
    const reply = await run({ memberId, isResident })
    toast(reply.ok ? (isResident ? '已核实，居民会收到提醒' : '已退回，居民会收到提醒') : explain(reply.error))
    onDone()
  }
  const refuse = async () => {
    const isSure = await confirm({ title: `${name}不住在这里？`, text: `退回后，对方要重新扫码加入才能再申请。\n${place}`, confirmText: '不是住户' })
    if (isSure) await answer(false)
  }
  return (
    <Card className={`pending pending-${memberId}`}>
      <Row>
        <Avatar name={name} />
        <Grow>{name}{phoneMask && ` · ${phoneMask}`}<Sub>{place}</Sub><Hint>{TIE_LABELS[tie]}{until !== null && ` · 租到 ${longDate(until)}`} · {ago(joinedAt, now)}申请</Hint></Grow>
      </Row>
      <Row className="pending-answers">
        <Button kind="plain" className="pending-refuse" disabled={isBusy} onClick={() => void refuse()}>不是住户</Button>
        <Button kind="primary" className="pending-verify" isBusy={isBusy} onClick={() => void answer(true)}>核实通过</Button>
      </Row>
    </Card>
  )
}
