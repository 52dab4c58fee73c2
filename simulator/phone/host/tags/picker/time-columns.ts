import type { PickerColumns } from './picker-sheet'

/** Hour and minute wheels within `start` and `end` (HH:mm, both included). */
export interface TimeColumns extends PickerColumns {
  choicesOf(value: string): number[]
  valueOf(choices: number[]): string
}

export function timeColumns(start = '00:00', end = '23:59'): TimeColumns {
  const [startHour, startMinute] = parse(start || '00:00')
  const [endHour, endMinute] = parse(end || '23:59')
  const hours = span(startHour, endHour)
  const minutes = ([at = 0]: number[]): number[] => {
    const hour = hours[at] ?? endHour
    return span(hour === startHour ? startMinute : 0, hour === endHour ? endMinute : 59)
  }
  return {
    columns: choices => [hours.map(pad), minutes(choices).map(pad)],
    choicesOf(value) {
      const [hour, minute] = parse(value || start || '00:00')
      const at = Math.max(0, hours.indexOf(hour))
      return [at, Math.max(0, minutes([at]).indexOf(minute))]
    },
    valueOf: choices => `${pad(hours[choices[0] ?? 0] ?? endHour)}:${pad(minutes(choices)[choices[1] ?? 0] ?? minutes(choices).at(-1) ?? 0)}`,
  }
}

const parse = (time: string): [number, number] => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return [hour, minute]
}

const span = (from: number, to: number): number[] => Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at)
const pad = (value: number): string => String(value).padStart(2, '0')
