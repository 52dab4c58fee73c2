import { View } from '@tarojs/components'
import type { Overview } from '@domain/requests/after-contract'
import { Hint } from '@/ui'

/** A bar per day of the month: how many were filed, the dark part of them solved; the busiest day says its number. */
export function DayBars({ days }: { days: Overview['days'] }) {
  const most = Math.max(1, ...days.map(({ filed }) => filed))
  const busiest = days.findIndex(({ filed }) => filed === most)
  const part = (n: number) => `${(n / most) * 100}%`
  return (
    <View className="day-bars" ariaLabel={`每天报了几件，最多的一天 ${most} 件`}>
      <View className="bars">
        {days.map(({ day, filed, solved }, i) => (
          <View key={day} className="bar">
            {i === busiest && <View className="bar-number">{filed}</View>}
            <View className="bar-filed" style={{ height: part(filed) }}>
              <View className="bar-solved" style={{ height: filed ? `${(solved / filed) * 100}%` : '0' }} />
            </View>
          </View>
        ))}
      </View>
      <View className="bar-days">{[1, 10, 20, days.length].map(day => <Hint key={day}>{day}日</Hint>)}</View>
      <View className="bar-key"><View className="key-solved" /><Hint>已办好</Hint><View className="key-filed" /><Hint>还在办</Hint></View>
    </View>
  )
}
