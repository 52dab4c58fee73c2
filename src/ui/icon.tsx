import { View } from '@tarojs/components'
import { className } from './class-name'

interface IconProps {
  /** A name of icons.scss. */
  name: string
  /** Of the text around it: 1.5 em unless told. */
  size?: 'small' | 'large'
  className?: string
}

/** Takes the colour of the text around it. */
export function Icon({ name, size, className: more }: IconProps) {
  return <View className={className('icon', `icon-${name}`, size && `icon-size-${size}`, more)} aria-hidden />
}
