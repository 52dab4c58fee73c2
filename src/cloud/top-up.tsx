import { FEW } from '@domain/messages/rules'
import { Chip, Grow, Row, Sub } from '@/ui'
import { PromptCard } from '@/ui/prompt-card'
import { useReminderQuota } from './reminder-quota'

/** How many new requests WeChat can still tell a steward of, and why that matters once they run low; one tap, one more. */
export function TopUp() {
  const { left, topUp } = useReminderQuota()
  const count = left('requestNew')
  const more = () => topUp('requestNew')
  if (count < FEW) return (
    <PromptCard
      title={count === 0 ? '微信提醒用完了' : `微信提醒只剩 ${count} 条`}
      words="用完后，新诉求只在小程序里等您；紧急的会马上转给下一位。" button="补充" name="quota-top-up" onClick={more}
    />
  )
  return (
    <Row between className="quota">
      <Grow><Sub>有新诉求时微信提醒您</Sub></Grow>
      <Chip tone="plain" large icon="bell" className="quota-top-up" onClick={more}>{`剩 ${count} 条 · 补充`}</Chip>
    </Row>
  )
}
