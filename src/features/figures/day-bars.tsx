import { View } from '@tarojs/components'
import type { Overview } from '@domain/requests/after-contract'
import { Hint } from '@/ui'
import { DayBars as Bars } from '@/ui/day-bars'

/** A bar per day of the month: how many were filed, the dark part of them solved. */
export const DayBars = ({ days }: { days: Overview['days'] }) => (
  <Bars days={days.map(({ day, filed, solved }) => ({ day, whole: filed, part: solved }))} label={most => `每天报了几件，最多的一天 ${most} 件`}>
    <View className="key-part" /><Hint>已办好</Hint><View className="key-whole" /><Hint>还在办</Hint>
  </Bars>
)
