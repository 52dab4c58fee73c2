import { Text, View } from '@tarojs/components'
import { className } from './class-name'

export interface Option<Key extends string = string> { key: Key; label: string }

interface ChipGroupProps<Key extends string> {
  options: readonly Option<Key>[]
  /** One key, or several where several may be chosen. */
  value: Key | readonly Key[] | null
  onChange: (key: Key) => void
  /** Class of each chip: `${name}-${key}`. */
  name?: string
}

/** A short choice in words. */
export function ChipGroup<Key extends string>({ options, value, onChange, name = 'choice' }: ChipGroupProps<Key>) {
  const isOn = (key: Key) => (Array.isArray(value) ? value.includes(key) : value === key)
  return (
    <View className="chip-group">
      {options.map(({ key, label }) => (
        <View key={key} className={className('choice', isOn(key) && 'is-on', `${name}-${key}`)} ariaRole="radio" onClick={() => onChange(key)}>
          <Text>{label}</Text>
        </View>
      ))}
    </View>
  )
}
