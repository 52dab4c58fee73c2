import type { DayView } from '@domain/days/contract'
import Taro from '@tarojs/taro'
import { Button, Card, Grow, Row, Section } from '@/ui'
import { ChangeDay } from './change-day'
import { StaffCard } from './staff-card'

interface ManageCardProps { day: DayView; onChanged: () => void }

/** For those who run the day: the queue of each stall. */
export const ManageCard = ({ day, onChanged }: ManageCardProps) => (
  <>
    <Section title="叫号" more="现场大屏" onMore={() => void Taro.navigateTo({ url: `/packages/days/display/index?id=${day.dayId}` })} />
    <Card className="day-queues">
      {day.stalls.filter(({ isHomeVisit, closed }) => !isHomeVisit && closed === null).map(({ stallId, title, nowServing }) => (
        <Row key={stallId} className="day-queue-line">
          <Grow>{title}{nowServing !== null && ` · 正在 ${nowServing} 号`}</Grow>
          <Button
            kind="ghost"
            small
            className={`day-queue-${stallId}`}
            onClick={() => void Taro.navigateTo({ url: `/packages/days/queue/index?id=${day.dayId}&stall=${stallId}` })}
          >
            看排队
          </Button>
        </Row>
      ))}
    </Card>
    <StaffCard day={day} onChanged={onChanged} />
    <ChangeDay day={day} onChanged={onChanged} />
  </>
)
