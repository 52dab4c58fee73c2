import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './day-bars.scss'
import { Hint } from './words'

interface DayBarsProps {
  /** A bar per day of a month: the whole, and the dark part of it. */
  days: readonly { day: number; whole: number; part: number }[]
  /** What the bars say, for those who listen; `most` of them on the busiest day. */
  label: (most: number) => string
  /** What the two colours mean. */
  children?: ReactNode
}

/** A bar per day of the month; the busiest day says its number. */
export function DayBars({ days, label, children }: DayBarsProps) {
  const most = Math.max(1, ...days.map(({ whole }) => whole))
  const busiest = days.findIndex(({ whole }) => whole === most)
  return (
    <View className="day-bars" ariaLabel={label(most)}>
      <View className="bars">
        {days.map(({ day, whole, part }, i) => (
          <View key={day} className="bar">
            {i === busiest && <View className="bar-number">{whole}</View>}
            <View className="bar-whole" style={{ height: `${(whole / most) * 100}%` }}>
              <View className="bar-part" style={{ height: whole ? `${(part / whole) * 100}%` : '0' }} />
            </View>
          </View>
        ))}
      </View>
      <View className="bar-days">{[1, 10, 20, days.length].map(day => <Hint key={day}>{day}日</Hint>)}</View>
      {children && <View className="bar-key">{children}</View>}
    </View>
  )
}
