import { Card, Grow, Icon, Row, Sub } from '@/ui'
import { dateText } from '@/ui/calendar'

/** Said to managers while there is time: from that day on the clocks know the lawful holidays only, no 调休. */
export const CalendarWarning = ({ endsAt }: { endsAt: number }) => (
  <Card className="is-warn calendar-warning">
    <Row>
      <Icon name="alert" />
      <Grow>{`${dateText(endsAt).slice(0, 4)} 年的调休安排还没有录入`}<Sub>按工作时间计的时限，先按周末和法定节假日算；国务院公布后请更新系统。</Sub></Grow>
    </Row>
  </Card>
)
