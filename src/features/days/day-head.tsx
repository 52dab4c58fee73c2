import type { DayView } from '@domain/days/contract'
import { View } from '@tarojs/components'
import { Card, Chip, Grow, Hint, Row, Sub, Title } from '@/ui'
import { dayTime, span } from '@/ui/time'
import { DateBlock } from '@/ui/date-block'

/** What the day is: when, where, and what else to know. */
export const DayHead = ({ day, now }: { day: DayView; now: number }) => (
  <Card className="day-head">
    <Row>
      <DateBlock at={day.startAt} />
      <Grow>
        <Row between><Title>{day.title}</Title>{day.status === 'cancelled' && <Chip tone="late">已取消</Chip>}{day.status === 'closed' && <Chip tone="plain">已结束</Chip>}</Row>
        <Sub>{span(day.startAt, day.endAt, now)}</Sub>
        <Sub>{day.place}</Sub>
        {day.repeats && <Hint className="day-repeats">{day.repeats}</Hint>}
      </Grow>
    </Row>
    {day.status === 'open' && day.movedFrom && (
      <View className="day-moved">
        <Chip tone="warn">有变动</Chip>
        <Sub>{`原来是 ${dayTime(day.movedFrom.startAt, now)}，${day.movedFrom.place}。${day.note}。约好的号都还在。`}</Sub>
      </View>
    )}
    {day.status === 'cancelled' && <View className="day-moved"><Sub>{`取消原因：${day.note}`}</Sub></View>}
    {day.words && <View className="day-words">{day.words}</View>}
  </Card>
)
