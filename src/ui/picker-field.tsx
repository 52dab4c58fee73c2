import { Picker, Text, View } from '@tarojs/components'
import { Icon } from './icon'
import './picker-field.scss'

interface PickerFieldProps {
  label: string
  mode: 'date' | 'time'
  /** 2026-12-05 or 09:00. */
  value: string
  /** The earliest that may be chosen. */
  start?: string
  onChange: (value: string) => void
  className?: string
}

/** A day or a time of day, chosen in the phone's own picker. */
export function PickerField({ label, mode, value, start = '', onChange, className = '' }: PickerFieldProps) {
  const box = (
    <View className='picker-field-box'>
      <Text className='picker-field-label'>{label}</Text>
      <Text className='picker-field-value'>{value || '请选择'}</Text>
      <View className='picker-field-arrow'><Icon name='down' /></View>
    </View>
  )
  return (
    <View className={`picker-field ${className}`}>
      {mode === 'date'
        ? <Picker mode='date' value={value} start={start} onChange={event => onChange(event.detail.value)}>{box}</Picker>
        : <Picker mode='time' value={value} onChange={event => onChange(String(event.detail.value))}>{box}</Picker>}
    </View>
  )
}
