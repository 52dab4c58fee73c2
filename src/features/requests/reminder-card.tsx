import { View } from '@tarojs/components'
import { TEMPLATE_REASONS } from '@domain/messages/labels'
import { useState } from 'react'
import { askFor } from '@/cloud/subscription'
import { Button, Card, Grow, Row, Sub } from '@/ui'

/** One tap buys one message; why stands before WeChat's own question. */
export function ReminderCard() {
  const [isAsked, setAsked] = useState(false)
  if (isAsked) return null
  const ask = () => void askFor(['requestResolved', 'requestProgress']).then(() => setAsked(true))
  return (
    <Card className="is-soft reminder">
      <Row>
        <Grow><View className="strong">{TEMPLATE_REASONS.requestResolved}</View><Sub>点一次，提醒一次</Sub></Grow>
        <Button kind="primary" small className="reminder-ask" onClick={ask}>开启</Button>
      </Row>
    </Card>
  )
}
