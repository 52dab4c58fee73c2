import { View } from '@tarojs/components'
import type { DutySteward } from '@domain/people/contract'
import { Avatar, CallButton, Card, Chip, Grow, Row, Sub, Title, useElder } from '@/ui'

/** The person to call, on every screen of a resident's home. */
export function StewardCard({ steward: { name, title, phone, isOnDuty }, onDuty }: { steward: DutySteward; onDuty: DutySteward | null }) {
  const isElder = useElder()
  return (
    <Card className="steward-card">
      <Row>
        <Avatar name={name} />
        <Grow>
          <Row wrap><Title>{name}</Title><Chip tone={isOnDuty ? 'ok' : 'plain'}>{isOnDuty ? '在岗' : '不在岗'}</Chip></Row>
          <Sub>{title}</Sub>
        </Grow>
        {!isElder && <CallButton phone={phone} name={name} />}
      </Row>
      {isElder && <CallButton phone={phone} name={name} words="打电话给管家" kind="primary" small={false} />}
      {onDuty && <>
        <View className="divider" />
        <Row><Grow><Sub>现在值班：{onDuty.name}</Sub></Grow><CallButton phone={onDuty.phone} name={onDuty.name} /></Row>
      </>}
    </Card>
  )
}
