import type { SeriesScope } from '@domain/kernel/schema'
import { View } from '@tarojs/components'
import { ChipGroup, Section } from '@/ui'
import { SERIES_SCOPES } from '@/ui/series-scopes'

/** Of a day of a series: whether those after it, or all to come, change along. */
export const ScopeField = ({ repeats, value, onChange }: { repeats: string; value: SeriesScope; onChange: (scope: SeriesScope) => void }) =>
  repeats ? (
    <View className="scope-field">
      <Section title={`这是系列：${repeats}`} />
      <ChipGroup name="scope" options={SERIES_SCOPES} value={value} onChange={onChange} />
    </View>
  ) : null
