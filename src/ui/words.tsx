import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { className } from './class-name'

interface WordsProps {
  children: ReactNode
  className?: string
}

const words = (kind: string) => ({ children, className: more }: WordsProps) => (
  <View className={className(kind, more)}>{children}</View>
)

/** 18 px, what a card is about. */
export const Title = words('title')
/** 14 px, place and time. */
export const Sub = words('sub')
/** 12 px, what may be overlooked. */
export const Hint = words('hint')
