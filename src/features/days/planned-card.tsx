import type { PlannedDay } from '@domain/days/contract'
import { Card, Chip, Grow, Row, Sub, Title } from '@/ui'
import { clock } from '@/ui/calendar'
import { DateBlock } from '@/ui/date-block'

/** A day that a series will bring: not to be booked yet. */
export const PlannedCard = ({ planned: { title, place, startAt, endAt, repeats } }: { planned: PlannedDay }) => (
  <Card className="planned-day">
    <Row>
      <DateBlock at={startAt} />
      <Grow>
        <Title>{title}</Title>
        <Sub>{clock(startAt)}–{clock(endAt)} · {place}</Sub>
        <Sub>{repeats}</Sub>
        <Chip tone="plain">提前两个月开放预约</Chip>
      </Grow>
    </Row>
  </Card>
)
