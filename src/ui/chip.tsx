import { Text, View } from '@tarojs/components'
import { className } from './class-name'
import { Icon } from './icon'

export type Tone = 'brand' | 'ok' | 'warn' | 'late' | 'plain'

interface ChipProps {
  tone: Tone
  children: string
  icon?: string
  onClick?: () => void
  /** To tap on: the full target height. */
  large?: boolean
  className?: string
}

/** A state in a word, an icon and a tone; never colour alone. */
export function Chip({ tone, children, icon, onClick, large, className: more }: ChipProps) {
  return (
    <View className={className('chip', `is-${tone}`, large && 'is-large', more)} onClick={onClick}>
      {icon && <Icon name={icon} size="small" />}
      <Text className="chip-words">{children}</Text>
    </View>
  )
}
