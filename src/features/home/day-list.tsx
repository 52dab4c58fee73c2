import { View } from '@tarojs/components'
import type { DayCard } from '@domain/people/contract'
import { Button, Card, Chip, Grow, Row, Section, Sub, Title } from '@/ui'
import { clock } from '@/ui/calendar'
import { DateBlock } from '@/ui/date-block'
import { openPage, openTab } from './open-page'

/** The next convenience days, those I have booked first. */
export const DayList = ({ days }: { days: readonly DayCard[] }) => days.length === 0 ? null : (
  <View>
    <Section title="便民日" more="日历" onMore={() => openTab('days')} className="days-all" />
    {days.map(({ dayId, stalls, title, place, startAt, endAt, left, isMine }) => (
      <Card key={dayId} className={`home-day home-day-${dayId}`} onClick={() => openPage(`/packages/days/detail/index?id=${dayId}`)}>
        <Row>
          <DateBlock at={startAt} />
          <Grow>
            <Title className="two-lines">{stalls.length > 0 ? stalls.join(' · ') : title}</Title>
            <Sub>{clock(startAt)}–{clock(endAt)} · {place}</Sub>
          </Grow>
          {isMine ? <Chip tone="ok">您已预约</Chip> : <Button kind="ghost" small>{left > 0 ? '预约' : '看看'}</Button>}
        </Row>
      </Card>
    ))}
  </View>
)
