import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { cloud } from '@/cloud/client'
import { Shown } from '@/cloud/shown'
import { useLoad } from '@/cloud/use-operation'
import { Button, Empty, Page, Section, Title, className } from '@/ui'
import { monthOf, yearOf } from '@/ui/calendar'
import { DayCard } from './day-card'
import { PlannedCard } from './planned-card'
import { monthsOf, type YearLine } from './year-lines'
import './year-screen.scss'

/** 年历: how many days each month has, and those of the month tapped. */
export function YearScreen({ now }: { now: number }) {
  const [year, setYear] = useState(yearOf(now))
  const [month, setMonth] = useState(monthOf(now))
  const { value, error, reload } = useLoad(() => cloud.days.year({ year }), [year])
  return (
    <Page className="day-year">
      <View className="year-head">
        <Button kind="plain" small className="year-before" ariaLabel="上一年" onClick={() => setYear(year - 1)}>{`‹ ${year - 1}`}</Button>
        <Title>{`${year} 年`}</Title>
        <Button kind="plain" small className="year-after" ariaLabel="下一年" onClick={() => setYear(year + 1)}>{`${year + 1} ›`}</Button>
      </View>
      <Shown value={value} error={error} onRetry={reload} rows={3}>
        {all => <Months months={monthsOf(all)} month={month} now={now} onMonth={setMonth} />}
      </Shown>
    </Page>
  )
}

interface MonthsProps { months: YearLine[][]; month: number; now: number; onMonth: (month: number) => void }

const Months = ({ months, month, now, onMonth }: MonthsProps) => {
  const lines = months[month - 1] ?? []
  return (
    <>
      <View className="months">
        {months.map((held, i) => (
          <View key={i} className={className('month', `month-${i + 1}`, i + 1 === month && 'is-on')} ariaRole="radio" onClick={() => onMonth(i + 1)}>
            <Text className="month-name">{`${i + 1}月`}</Text>
            <Text className={held.length > 0 ? 'month-count' : 'month-none'}>{held.length > 0 ? `${held.length} 次` : '没有'}</Text>
          </View>
        ))}
      </View>
      <Section title={`${month}月 · ${lines.length} 次`} />
      {lines.length === 0 && <Empty icon="day" text="这个月没有便民日。" />}
      {lines.map(({ day, planned }) => (day
        ? <DayCard key={day.dayId} day={day} now={now} onOpen={() => void Taro.navigateTo({ url: `/packages/days/detail/index?id=${day.dayId}` })} />
        : <PlannedCard key={`${planned.title}-${planned.startAt}`} planned={planned} />))}
    </>
  )
}
