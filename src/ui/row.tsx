import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { className } from './class-name'

interface RowProps {
  children: ReactNode
  /** First to the left, last to the right. */
  between?: boolean
  /** Children that do not fit go to the next line. */
  wrap?: boolean
  className?: string
}

export function Row({ children, between, wrap, className: more }: RowProps) {
  return <View className={className('row', between && 'is-between', wrap && 'is-wrap', more)}>{children}</View>
}

/** The part of a row that takes what is left. */
export const Grow = ({ children, className: more }: { children: ReactNode; className?: string }) => (
  <View className={className('grow', more)}>{children}</View>
)
