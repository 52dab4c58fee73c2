import { ScrollView } from '@tarojs/components'
import { ChipGroup, type Option } from '@/ui'

interface FilterRowProps<Key extends string> { options: readonly Option<Key>[]; value: Key; onChange: (key: Key) => void; name: string }

/** Many chips in one line that scrolls sideways. */
export const FilterRow = <Key extends string>({ options, value, onChange, name }: FilterRowProps<Key>) => (
  <ScrollView scrollX className="filter"><ChipGroup options={options} value={value} onChange={onChange} name={name} /></ScrollView>
)
