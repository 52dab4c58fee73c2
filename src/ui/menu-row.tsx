import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { className } from './class-name'
import { Icon } from './icon'
import './menu-row.scss'

export const Menu = ({ children }: { children: ReactNode }) => <View className="menu">{children}</View>

interface MenuRowProps {
  icon: string
  label: string
  hint?: string
  /** Words on the right. */
  value?: string
  /** How many wait there; 0 shows nothing. */
  count?: number
  /** Class of the row. */
  name: string
  onClick?: () => void
  /** Instead of the arrow, e.g. a switch. */
  children?: ReactNode
}

/** One line of a menu: where it leads, and what waits there. */
export const MenuRow = ({ icon, label, hint, value, count = 0, name, onClick, children }: MenuRowProps) => (
  <View className={className('menu-row', name)} hoverClass={onClick ? 'is-pressed' : 'none'} onClick={onClick}>
    <Icon name={icon} />
    <View className="grow">{label}{hint && <View className="hint">{hint}</View>}</View>
    <View className="menu-value">
      {value}
      {count > 0 && <View className="menu-badge">{count > 99 ? '99+' : count}</View>}
      {children ?? <Icon name="right" size="small" />}
    </View>
  </View>
)
