import type { DayView } from '@domain/days/contract'
import { View } from '@tarojs/components'
import { Card, Chip, Grow, Row, Sub, Title } from '@/ui'
import { span } from '@/ui/time'
import { DateBlock } from '@/ui/date-block'

/** What the day is: when, where, and what else to know. */
export const DayHead = ({ day, now }: { day: DayView; now: number }) => (
  <Card className="day-head">
    <Row>
      <DateBlock at={day.startAt} />
      <Grow>
        <Row between><Title>{day.title}</Title>{day.status === 'cancelled' && <Chip tone="late">已取消</Chip>}</Row>
        <Sub>{span(day.startAt, day.endAt, now)}</Sub>
        <Sub>{day.place}</Sub>
      </Grow>
    </Row>
    {day.words && <View className="day-words">{day.words}</View>}
  </Card>
)
