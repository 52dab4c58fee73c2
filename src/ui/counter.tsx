import { Text, View } from '@tarojs/components'
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
export function Counter({ label, hint, value, min, max, by = 1, onChange, className = '' }: CounterProps) {
  const move = (to: number) => () => to >= min && to <= max && onChange(to)
  return (
    <View className={`counter ${className}`}>
      <View className='counter-label'>
        {label}
        {hint && <Text className='counter-hint'>{hint}</Text>}
      </View>
      <View className={`counter-less ${value - by < min ? 'is-off' : ''}`} ariaRole='button' ariaLabel={`减少${label}`} onClick={move(value - by)}>
        <Icon name='minus' />
      </View>
      <Text className='counter-value'>{value}</Text>
      <View className={`counter-more ${value + by > max ? 'is-off' : ''}`} ariaRole='button' ariaLabel={`增加${label}`} onClick={move(value + by)}>
        <Icon name='plus' />
      </View>
    </View>
  )
}
