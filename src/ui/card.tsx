import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { className } from './class-name'

interface CardProps {
  children: ReactNode
  /** The whole card taps to the detail. */
  onClick?: () => void
  className?: string
}

export function Card({ children, onClick, className: more }: CardProps) {
  return (
    <View className={className('card', more)} hoverClass={onClick ? 'is-pressed' : 'none'} onClick={onClick}>
      {children}
    </View>
  )
}
