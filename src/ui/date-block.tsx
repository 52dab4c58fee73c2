import { View } from '@tarojs/components'
import { dateParts } from './calendar'
import { Hint } from './words'
import './date-block.scss'

/** 12月 / 5 / 周六, the day large. */
export function DateBlock({ at }: { at: number }) {
  const { month, day, weekday } = dateParts(at)
  return (
    <View className="date-block">
      <Hint>{month}</Hint>
      <View className="date-block-day">{day}</View>
      <Hint>{weekday}</Hint>
    </View>
  )
}
