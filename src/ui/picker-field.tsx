import { Picker, Text, View } from '@tarojs/components'
import { className } from './class-name'
import { Icon } from './icon'
import './picker-field.scss'

interface PickerFieldProps {
  label: string
  mode: 'date' | 'time'
  /** 2026-12-05 or 09:00. */
  value: string
  /** The earliest day that may be chosen. */
  start?: string
  onChange: (value: string) => void
  className?: string
}

/** A day or a time of day, chosen in the phone's own picker. */
export function PickerField({ label, mode, value, start = '', onChange, className: more }: PickerFieldProps) {
  const box = (
    <View className="picker-field-box">
      <Text className="grow">{value || '请选择'}</Text>
      <Icon name="down" size="small" />
    </View>
  )
  return (
    <View className={className('picker-field', more)}>
      <Text className="field-label">{label}</Text>
      {mode === 'date'
        ? <Picker mode="date" value={value} start={start} onChange={event => onChange(event.detail.value)}>{box}</Picker>
        : <Picker mode="time" value={value} onChange={event => onChange(String(event.detail.value))}>{box}</Picker>}
    </View>
  )
}
