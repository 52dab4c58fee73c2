import { View } from '@tarojs/components'
import { TEMPLATE_REASONS } from '@domain/messages/labels'
import { useSession } from '@/cloud/session'
import { askFor } from '@/cloud/subscription'
import { Button, Card, Grow, Row, Sub } from '@/ui'

/** One tap buys one message; why stands before WeChat's own question. Nothing is asked of who still has one left. */
export function ReminderCard() {
  const session = useSession()
  if (!session || (session.me.quota.requestResolved ?? 0) > 0) return null
  return (
    <Card className="is-soft reminder">
      <Row>
        <Grow><View className="strong">{TEMPLATE_REASONS.requestResolved}</View><Sub>点一次，提醒一次</Sub></Grow>
        <Button kind="primary" small className="reminder-ask" onClick={() => void askFor(['requestResolved', 'requestProgress'])}>开启</Button>
      </Row>
    </Card>
  )
}
