import type { Me } from '@domain/people/contract'
import { useReminderQuota } from '@/cloud/reminder-quota'
import { Chip, Grow, Row, Sub, Title } from '@/ui'
import { dayPart } from '@/ui/calendar'

/** Below this many the count is shown as a warning. */
const FEW = 3

/** Who is at work, and 提醒剩 2 次 · 补充. */
export function StewardHead({ me, now }: { me: Me; now: number }) {
  const { left, topUp } = useReminderQuota()
  const count = left('requestNew')
  return (
    <Row between wrap className="steward-head">
      <Grow>
        <Title>{me.publicName || me.name}，{dayPart(now)}好</Title>
        <Sub>{[...new Set(me.appointments.map(({ title }) => title).filter(Boolean))].join(' · ')}</Sub>
      </Grow>
      <Chip tone={count < FEW ? 'warn' : 'plain'} large icon="bell" className="quota-top-up" onClick={() => topUp('requestNew')}>
        {`提醒剩 ${count} 次 · 补充`}
      </Chip>
    </Row>
  )
}
