import type { DayListItem } from '@domain/days/contract'
import { Button, Card, Chip, Grow, Row, Sub, Title } from '@/ui'
import { clock } from '@/ui/calendar'
import { DateBlock } from '@/ui/date-block'
import { dayChip } from './day-chip'

interface DayCardProps { day: DayListItem; now: number; onOpen: () => void }

/** A day in the calendar: date large, what there is, when and where. */
export function DayCard({ day, now, onOpen }: DayCardProps) {
  const chip = dayChip(day, now)
  return (
    <Card className={`day-card day-card-${day.dayId}`} onClick={onOpen}>
      <Row>
        <DateBlock at={day.startAt} />
        <Grow>
          <Title>{day.stalls.join(' · ') || day.title}</Title>
          <Sub>{clock(day.startAt)}–{clock(day.endAt)} · {day.place}</Sub>
          <Row between className="day-foot">
            <Chip tone={chip.tone}>{chip.words}</Chip>
            {chip.canBook && <Button kind="ghost" small className="day-book">预约</Button>}
          </Row>
        </Grow>
      </Row>
    </Card>
  )
}
