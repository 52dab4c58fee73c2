import { View } from '@tarojs/components'
import { SOURCE_LABELS } from '@domain/requests/labels'
import { ChipGroup, Field } from '@/ui'
import type { BehalfSource, ReportDraft } from './report-draft'

interface OnBehalfProps { value: ReportDraft['onBehalf']; onChange: (value: ReportDraft['onBehalf']) => void }

const FOR_WHOM = [{ key: 'self', label: '自己报' }, { key: 'other', label: '替住户报' }] as const
const SOURCES = (['walkIn', 'phone', 'visit'] as const satisfies readonly BehalfSource[]).map(key => ({ key, label: SOURCE_LABELS[key] }))

/** 代客: a steward files for somebody who called, came to the desk, or was visited; how is kept with it. */
export function OnBehalf({ value, onChange }: OnBehalfProps) {
  return (
    <View>
      <View className="report-label">替谁报</View>
      <ChipGroup
        name="behalf" options={FOR_WHOM} value={value ? 'other' : 'self'}
        onChange={key => onChange(key === 'other' ? { name: '', room: '', phone: '', source: 'walkIn' } : null)}
      />
      {value && (
        <View className="report-behalf">
          <View className="report-label">怎么得知的</View>
          <ChipGroup name="source" options={SOURCES} value={value.source} onChange={source => onChange({ ...value, source })} />
          <Field className="behalf-name" label="住户称呼" value={value.name} maxlength={20} placeholder="如 王奶奶" onInput={name => onChange({ ...value, name })} />
          <Field className="behalf-room" label="房号（可不填）" value={value.room} maxlength={10} placeholder="如 502" onInput={room => onChange({ ...value, room })} />
          <Field className="behalf-phone" label="电话（可不填）" type="number" value={value.phone} maxlength={13} placeholder="办的人要联系时才看得到" onInput={phone => onChange({ ...value, phone })} />
        </View>
      )}
    </View>
  )
}
