import { View } from '@tarojs/components'
import type { Rate, Rates } from '@domain/requests/rates'
import { Hint } from '@/ui'

const TILES = [
  { key: 'answer', name: '响应率', of: '应回应' }, { key: 'solve', name: '解决率', of: '应办结' }, { key: 'satisfy', name: '满意率', of: '有评价' },
] as const

/** 响应率 解决率 满意率, each with what it is out of and how the month before was. */
export const RateTiles = ({ rates, before }: { rates: Rates; before: Rates }) => (
  <View className="rate-tiles">
    {TILES.map(({ key, name, of }) => (
      <View key={key} className={`rate-tile rate-of-${key}`}>
        <View className="sub">{name}</View>
        <View className="rate-number">{percent(rates[key])}</View>
        <Hint>{of} {rates[key].of} 件</Hint>
        <Hint>{before[key].percent === null ? '上月不足 5 件' : `上月 ${before[key].percent}%`}</Hint>
      </View>
    ))}
  </View>
)

export const percent = (rate: Rate): string => (rate.percent === null ? '—' : `${rate.percent}%`)
