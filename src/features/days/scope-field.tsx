import { View } from '@tarojs/components'
import { ChipGroup, Section } from '@/ui'

export type Scope = 'one' | 'later'
const SCOPES = [{ key: 'one', label: '只这一次' }, { key: 'later', label: '这次及以后' }] as const

/** Of a day of a series: whether those after it change along. */
export const ScopeField = ({ repeats, value, onChange }: { repeats: string; value: Scope; onChange: (scope: Scope) => void }) =>
  repeats ? (
    <View className="scope-field">
      <Section title={`这是系列：${repeats}`} />
      <ChipGroup name="scope" options={SCOPES} value={value} onChange={onChange} />
    </View>
  ) : null
