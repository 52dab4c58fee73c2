import { View } from '@tarojs/components'
import { DOOR_STATE_LABELS } from '@domain/places/labels'
import type { DoorSums } from '@domain/places/household-book'
import { Hint } from '@/ui'

const STATES = ['occupied', 'let', 'empty', 'unverified'] as const

/** How many of each, in words beside the figures; a bar shows the shares. */
export function SumsLine({ sums }: { sums: DoorSums }) {
  if (sums.total === 0) return <Hint>还没有导入住户</Hint>
  return (
    <View className="sums">
      <View className="sums-bar" aria-hidden>
        {STATES.map(state => sums[state] > 0 && <View key={state} className={`sums-part is-${state}`} style={{ flexGrow: sums[state] }} />)}
      </View>
      <View className="sums-words">{STATES.map(state => <View key={state} className="sums-word"><View className={`sums-dot is-${state}`} />{DOOR_STATE_LABELS[state]} {sums[state]}</View>)}</View>
    </View>
  )
}
