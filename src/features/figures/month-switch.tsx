import { View } from '@tarojs/components'
import { Icon, className } from '@/ui'
import { monthBy, monthWords } from './months'

interface MonthSwitchProps { month: string; latest: string; onChange: (month: string) => void }

/** ‹ 2026年11月 › */
export const MonthSwitch = ({ month, latest, onChange }: MonthSwitchProps) => (
  <View className="month-switch">
    <View className="month-step is-back" ariaRole="button" ariaLabel="上个月" onClick={() => onChange(monthBy(month, -1))}><Icon name="right" size="small" /></View>
    <View className="month-name">{monthWords(month)}</View>
    <View
      className={className('month-step', month >= latest && 'is-off')} ariaRole="button" ariaLabel="下个月"
      onClick={() => month < latest && onChange(monthBy(month, 1))}
    >
      <Icon name="right" size="small" />
    </View>
  </View>
)
