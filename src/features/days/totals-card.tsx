import type { DayTotals } from '@domain/days/model'
import { View } from '@tarojs/components'
import { Card, Hint, Section, Sub } from '@/ui'

/** 这一天的数字, for the record. */
export function TotalsCard({ totals: { served, visits = 0, missed, unserved, cancelled, walkIns, ratings, stars, byStall } }: { totals: DayTotals }) {
  const figures: [string, string | number][] = [
    ['服务人次', served], ...(visits > 0 ? [['上门工单', visits] as [string, number]] : []), ['现场取号', walkIns], ['满意度', ratings > 0 ? (stars / ratings).toFixed(1) : '—'], ['过号没来', missed], ['没轮到', unserved], ['取消', cancelled],
  ]
  return (
    <>
      <Section title="这一天的记录" />
      <Card className="day-totals">
        <View className="totals">{figures.map(([label, value]) => <View key={label}><View className="total-figure">{value}</View><Hint>{label}</Hint></View>)}</View>
        <View className="day-words">{byStall.map(({ title, served: people }) => <Sub key={title}>{`${title} ${people} 人次`}</Sub>)}</View>
      </Card>
    </>
  )
}
