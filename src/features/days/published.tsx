import Taro from '@tarojs/taro'
import { CodeCard } from '@/cloud/code-card'
import { Button, Card, Icon, Page, Row, Sub, Title } from '@/ui'
import { momentOf } from '@/ui/calendar'
import { dayWords } from '@/ui/time'

/** `dayId` is that of the series where the day repeats; `firstDays` (2026-12-05) are then the first of it. */
export interface PublishedDay { dayId: string; title: string; firstDays: string[] }

/** After publishing: the check-in code to print, and the way to the day. */
export const Published = ({ estateId, dayId, title, firstDays }: PublishedDay & { estateId: string }) => (
  <Page
    className="day-published"
    footer={<Button kind="primary" className="day-open" onClick={() => void Taro.redirectTo({ url: `/packages/days/detail/index?id=${dayId}` })}>查看便民日</Button>}
  >
    <Card className="is-soft">
      <Row><Icon name="check" /><Title>{firstDays.length === 0 ? `“${title}”已发布，居民可以预约了` : `“${title}”已发布，提前两个月自动排出，可以预约`}</Title></Row>
      {firstDays.length > 0 && <Sub>{`最近几次：${firstDays.map(day => dayWords(momentOf(day, '12:00') ?? 0, Date.now())).join('、')}`}</Sub>}
    </Card>
    <CodeCard kind="day" estateId={estateId} refId={dayId} title={title} isOpen />
  </Page>
)
