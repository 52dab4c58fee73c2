import Taro from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Card, Empty, Grow, Hint, Page, Row, Section, Sub, Title } from '@/ui'
import { span } from '@/ui/time'
import { DateBlock } from '@/ui/date-block'

const go = (url: string) => void Taro.navigateTo({ url: `/packages/days/queue/index?${url}` })

/** Which day to call numbers for. */
export function ChooseDay() {
  const { value, error, reload } = useLoad(() => cloud.days.list({ scope: 'open' }))
  return (
    <Page className="choose-day">
      <Shown value={value} error={error} onRetry={reload}>
        {({ items }) => items.length === 0 ? <Empty icon="day" text="最近没有便民日。" /> : items.map(day => (
          <Card key={day.dayId} className={`choose-day-${day.dayId}`} onClick={() => go(`id=${day.dayId}`)}>
            <Row><DateBlock at={day.startAt} /><Grow><Title>{day.title}</Title><Sub>{span(day.startAt, day.endAt, Date.now())}</Sub><Hint>{day.place}</Hint></Grow></Row>
          </Card>
        ))}
      </Shown>
    </Page>
  )
}

/** Which stall of the day. */
export function ChooseStall({ dayId }: { dayId: string }) {
  const { value, error, reload } = useLoad(() => cloud.days.get({ dayId }), [dayId])
  return (
    <Page className="choose-stall">
      <Shown value={value} error={error} onRetry={reload}>
        {day => (
          <>
            <Section title={day.title} />
            {day.stalls.filter(({ isHomeVisit }) => !isHomeVisit).map(({ stallId, title, helper, nowServing }) => (
              <Card key={stallId} className={`choose-stall-${stallId}`} onClick={() => go(`id=${dayId}&stall=${stallId}`)}>
                <Row between><Grow><Title>{title}</Title>{helper && <Sub>{helper}</Sub>}</Grow><Sub>{nowServing === null ? '还没有叫号' : `正在 ${nowServing} 号`} ›</Sub></Row>
              </Card>
            ))}
          </>
        )}
      </Shown>
    </Page>
  )
}
