import { Text, View } from '@tarojs/components'
import { dateParts } from './calendar'
import './date-block.scss'

/** 12月 / 5 / 周六, the day large. */
export function DateBlock({ at }: { at: number }) {
  const { month, day, weekday } = dateParts(at)
  return (
    <View className='date-block'>
      <Text className='date-block-small'>{month}</Text>
      <Text className='date-block-day'>{day}</Text>
      <Text className='date-block-small'>{weekday}</Text>
    </View>
  )
}
