import type { OutputOf } from '@domain/kernel/operation'
import type { people } from '@domain/people/contract'
import { TERM_STATE_LABELS } from '@domain/people/labels'
import { Avatar, Button, Card, Chip, Grow, Hint, Row, Sub, Title } from '@/ui'
import { longDate } from '@/ui/calendar'

export type Appointment = OutputOf<typeof people.appointments>['items'][number]
const TONES = { unclaimed: 'warn', coming: 'plain', inForce: 'ok', ended: 'plain' } as const

/** 2026年11月24日 – 2027年11月23日, or 起 for no end. */
export const termOf = ({ from, until }: Pick<Appointment, 'from' | 'until'>): string =>
  until === null ? `${longDate(from)}起` : `${longDate(from)} – ${longDate(until - 1)}`

export const AppointmentCard = ({ line, onEnd }: { line: Appointment; onEnd: () => void }) => {
  const { appointmentId, workName, phoneMask, title, place, buildings, state, grantedBy, endedBy, endReason, canEnd } = line
  return (
    <Card className={`appointment appointment-${appointmentId}`}>
      <Row between>
        <Avatar name={workName} />
        <Grow><Title>{workName}</Title><Sub>{title}</Sub></Grow>
        <Chip tone={TONES[state]}>{TERM_STATE_LABELS[state]}</Chip>
      </Row>
      <Sub className="appointment-place">{[place, buildings.join('、')].filter(Boolean).join(' · ')}</Sub>
      <Sub>{termOf(line)}</Sub>
      {state === 'ended' && endReason && <Sub>原因：{endReason}{endedBy && `（${endedBy}）`}</Sub>}
      <Row between className="card-foot">
        <Grow><Hint>{phoneMask} · {grantedBy}任命</Hint></Grow>
        {canEnd && <Button kind="plain" small className="appointment-end" onClick={onEnd}>卸任</Button>}
      </Row>
    </Card>
  )
}
