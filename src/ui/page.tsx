import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { className } from './class-name'
import { useElder } from './elder'

interface PageProps {
  children: ReactNode
  /** Stays reachable at the bottom, above the safe area. */
  footer?: ReactNode
  className?: string
}

/** The root of every screen: theme, 长辈版 and the fixed footer. */
export function Page({ children, footer, className: more }: PageProps) {
  const isElder = useElder()
  return (
    <View className={className('page', isElder && 'is-elder', footer ? 'has-footer' : null, more)}>
      <View className="page-body">{children}</View>
      {footer && <View className="page-footer">{footer}</View>}
    </View>
  )
}
