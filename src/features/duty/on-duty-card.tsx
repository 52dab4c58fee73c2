import { TEAM_LABELS } from '@domain/kernel/teams'
import { cloud } from '@/cloud/client'
import { useLoad } from '@/cloud/use-operation'
import { Avatar, CallButton, Card, Grow, Hint, Row, Sub, Title } from '@/ui'
import { clock } from '@/ui/calendar'

/** 现在值班: who stands on duty and until when; those with an office number can be called. */
export function OnDutyCard({ estateId }: { estateId: string }) {
  const { value } = useLoad(() => cloud.duty.onDuty({ estateId }), [estateId])
  if (!value) return null
  return (
    <Card className="duty-now">
      <Title>现在值班</Title>
      {value.items.length === 0 && <Sub>这会儿没有排班，急事请直接打电话给管家。</Sub>}
      {value.items.map(({ teamKind, name, phone, endAt }, i) => (
        <Row key={i} className="duty-person">
          <Avatar name={name} />
          <Grow>{name}<Hint>{TEAM_LABELS[teamKind]} · 到 {clock(endAt)}</Hint></Grow>
          {phone && <CallButton phone={phone} name={name} />}
        </Row>
      ))}
    </Card>
  )
}
