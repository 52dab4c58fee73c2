import { Text, View } from '@tarojs/components'
import { className } from './class-name'
import { Icon } from './icon'
import './counter.scss'

interface CounterProps {
  label: string
  hint?: string
  value: number
  min: number
  max: number
  /** How much one tap changes. */
  by?: number
  onChange: (value: number) => void
  className?: string
}

/** A number changed by tapping − and +: no keyboard for small numbers. */
export function Counter({ label, hint, value, min, max, by = 1, onChange, className: more }: CounterProps) {
  const button = (name: 'minus' | 'plus', words: string, to: number) => (
    <View
      className={className('counter-button', `counter-${name}`, (to < min || to > max) && 'is-off')}
      ariaRole="button"
      ariaLabel={`${words}${label}`}
      onClick={() => to >= min && to <= max && onChange(to)}
    >
      <Icon name={name} />
    </View>
  )
  return (
    <View className={className('counter', more)}>
      <View className="grow">
        {label}
        {hint && <View className="hint">{hint}</View>}
      </View>
      {button('minus', '减少', value - by)}
      <Text className="counter-value">{value}</Text>
      {button('plus', '增加', value + by)}
    </View>
  )
}
