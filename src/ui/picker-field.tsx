import { Picker, Text, View } from '@tarojs/components'
import { dateParts, dateText, momentOf } from './calendar'
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

/** 2026-12-05 as people say it: 12月5日 周六. */
function dayOf(date: string): string {
  const { month, day, weekday } = dateParts(momentOf(date, '00:00') ?? 0)
  const [year] = date.split('-')
  return `${year === dateText(Date.now()).slice(0, 4) ? '' : `${year}年`}${month}${day}日 ${weekday}`
}

/** A day or a time of day, chosen in the phone's own picker. */
export function PickerField({ label, mode, value, start = '', onChange, className: more }: PickerFieldProps) {
  const box = (
    <View className="picker-field-box">
      <Text className="grow">{mode === 'date' ? dayOf(value) : value}</Text>
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
