import type { Me } from '@domain/people/contract'
import { TopUp } from '@/cloud/top-up'
import { Grow, Row, Sub, Title } from '@/ui'
import { dayPart } from '@/ui/calendar'
import { ElderSwitch } from './elder-switch'

/** Who is at work, and how many WeChat messages they can still get. */
export function StaffHead({ me, now }: { me: Me; now: number }) {
  const titles = [...new Set(me.appointments.map(({ title }) => title).filter(Boolean))].join(' · ')
  return (
    <>
      <Row between className="staff-head">
        <Grow><Title>{me.publicName || me.name}，{dayPart(now)}好</Title><Sub>{titles}</Sub></Grow>
        <ElderSwitch />
      </Row>
      <TopUp />
    </>
  )
}
