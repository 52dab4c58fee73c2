import { View } from '@tarojs/components'
import type { DeliveryDay } from '@domain/messages/contract'
import { ENDING_LABELS } from '@domain/messages/labels'
import { ENDINGS, type Ending } from '@domain/messages/tally'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Card, Empty, Grow, Hint, Row, Section, Sub } from '@/ui'
import { dayWords } from '@/ui/time'
import { countsOf, toldShare, type Counts } from './delivery-figures'

/** 提醒送达 of one estate: the last two weeks, and each day. */
export function Deliveries({ estateId }: { estateId: string }) {
  const { value, error, reload } = useLoad(() => cloud.messages.deliveries({ estateId }), [estateId])
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()))
  const now = Date.now()
  return (
    <Shown value={value} error={error} onRetry={() => void reload()}>
      {({ estateName, days }) => days.length === 0 ? <Empty icon="bell" text="还没有数。消息发出一小时内会记在这里。" /> : (
        <>
          <Whole name={estateName} counts={countsOf(days)} />
          <Section title="每天" />
          {days.map(day => <Day key={day.dayAt} day={day} now={now} />)}
        </>
      )}
    </Shown>
  )
}

const Whole = ({ name, counts }: { name: string; counts: Counts }) => (
  <Card className="deliveries-whole">
    <Sub>{name} · 最近两周</Sub>
    <Row><View className="figure">{toldShare(counts) ?? '—'}%</View><Grow><Sub>的消息由微信送到了人</Sub></Grow></Row>
    {ENDINGS.filter(ending => counts[ending] > 0).map(ending => <Line key={ending} ending={ending} count={counts[ending]} />)}
    <Hint>名额要靠每个人点“补充”。送不到的仍在小程序的消息里。</Hint>
  </Card>
)

const Line = ({ ending, count }: { ending: Ending; count: number }) => (
  <Row between className="deliveries-line"><Grow>{ENDING_LABELS[ending]}</Grow><View className={ending === 'unreached' ? 'is-late' : ''}>{count} 条</View></Row>
)

function Day({ day, now }: { day: DeliveryDay; now: number }) {
  const counts = countsOf([day])
  const share = toldShare(counts)
  const rest = ENDINGS.filter(ending => ending !== 'sent' && counts[ending] > 0).map(ending => `${ENDING_LABELS[ending]} ${counts[ending]}`)
  return (
    <Card className="deliveries-day">
      <Row between><Grow>{dayWords(day.dayAt, now)}</Grow><Hint>{share === null ? '' : `送到 ${share}%`}</Hint></Row>
      <View className="deliveries-bar"><View className="deliveries-told" style={{ width: `${share ?? 0}%` }} /></View>
      <Sub>{[`${ENDING_LABELS.sent} ${counts.sent}`, ...rest].join(' · ')}</Sub>
    </Card>
  )
}
