import type { Me } from '@domain/people/contract'
import { TopUp } from '@/cloud/top-up'
import { Sub, Title } from '@/ui'
import { dayPart } from '@/ui/calendar'

/** Who is at work, and how many WeChat messages they can still get. */
export const StewardHead = ({ me, now }: { me: Me; now: number }) => (
  <>
    <Title>{me.publicName || me.name}，{dayPart(now)}好</Title>
    <Sub>{[...new Set(me.appointments.map(({ title }) => title).filter(Boolean))].join(' · ')}</Sub>
    <TopUp />
  </>
)
