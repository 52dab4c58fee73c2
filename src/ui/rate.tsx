import { View } from '@tarojs/components'
import { Icon } from './icon'

const STARS = [1, 2, 3, 4, 5] as const
const WORDS = ['', '很不满意', '不满意', '一般', '满意', '非常满意'] as const

/** One to five stars, each a full target, with what they mean in words. Stars carry the classes `rate-1` … `rate-5`. */
export function Rate({ value, onChange }: { value: number; onChange: (stars: number) => void }) {
  return (
    <View className="rate">
      {STARS.map(star => (
        <View key={star} className={`rate-star rate-${star}`} ariaLabel={`${star} 星`} onClick={() => onChange(star)}>
          <Icon name={star <= value ? 'star-filled' : 'star'} />
        </View>
      ))}
      <View className="sub">{WORDS[value]}</View>
    </View>
  )
}
