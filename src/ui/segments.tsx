import { Text, View } from '@tarojs/components'
import { className } from './class-name'

interface SegmentsProps<Key extends string> {
  items: readonly { key: Key; label: string }[]
  value: Key
  onChange: (key: Key) => void
}

/** Two to four views of one screen. Each carries the class `segment-${key}`. */
export function Segments<Key extends string>({ items, value, onChange }: SegmentsProps<Key>) {
  return (
    <View className="segments">
      {items.map(({ key, label }) => (
        <View key={key} className={className('segment', key === value && 'is-on', `segment-${key}`)} ariaRole="tab" onClick={() => onChange(key)}>
          <Text>{label}</Text>
        </View>
      ))}
    </View>
  )
}
