import type { Me } from '@domain/people/contract'
import { TEMPLATE_REASONS } from '@domain/messages/labels'
import { askFor } from '@/cloud/subscription'
import { Chip, Grow, Row, Sub, Title } from '@/ui'
import { dayPart } from '@/ui/calendar'
import { ElderSwitch } from './elder-switch'

interface StaffHeadProps { me: Me; now: number; onTopUp: () => void }

/** Below this many the count is shown as a warning. */
const FEW = 3

/** Who is at work, and how many WeChat messages they can still get; a tap tops up. */
export function StaffHead({ me, now, onTopUp }: StaffHeadProps) {
  const left = me.quota.requestNew ?? 0
  const titles = [...new Set(me.appointments.map(({ title }) => title).filter(Boolean))].join(' · ')
  return (
    <>
      <Row between className="staff-head">
        <Grow><Title>{me.publicName || me.name}，{dayPart(now)}好</Title><Sub>{titles}</Sub></Grow>
        <ElderSwitch />
      </Row>
      <Row between className="quota">
        <Grow><Sub>{TEMPLATE_REASONS.requestNew}</Sub></Grow>
        <Chip tone={left < FEW ? 'warn' : 'plain'} large icon="bell" className="quota-top-up" onClick={() => void askFor(['requestNew']).then(onTopUp)}>
          {`剩 ${left} 次 · 补充`}
        </Chip>
      </Row>
    </>
  )
}
