import type { PickerColumns } from './picker-sheet'

export type DateFields = 'year' | 'month' | 'day'

interface DateRange {
  start: string
  end: string
  fields: DateFields
}

type Parts = [year: number, month: number, day: number]

const LIMITS = { start: '1900-01-01', end: '2100-12-31' }
const LENGTH: Record<DateFields, number> = { year: 1, month: 2, day: 3 }

/** Year, month and day wheels within `start` and `end` (YYYY-MM-DD, both included). */
export interface DateColumns extends PickerColumns {
  choicesOf(value: string): number[]
  valueOf(choices: number[]): string
}

export function dateColumns(range: Partial<DateRange>): DateColumns {
  const start = parse(range.start || LIMITS.start)
  const end = parse(range.end || LIMITS.end)
  const length = LENGTH[range.fields ?? 'day']
  return {
    columns: choices => options(choices).slice(0, length).map((numbers, column) => numbers.map(number => `${number}${'年月日'[column]}`)),
    choicesOf(value) {
      const wanted = within(parse(value), start, end)
      const choices: number[] = []
      for (let column = 0; column < 3; column++) {
        const numbers = options(choices)[column] ?? []
        choices.push(Math.max(0, numbers.indexOf(clamp(wanted[column] ?? 1, numbers))))
      }
      return choices.slice(0, length)
    },
    valueOf(choices) {
      const numbers = options(choices)
      return numbers.slice(0, length).map((column, at) => pad(column[choices[at] ?? 0] ?? column.at(-1) ?? 1, at)).join('-')
    },
  }

  /** What each wheel holds when the wheels before it stand where `choices` says. */
  function options(choices: number[]): number[][] {
    const years = span(start[0], end[0])
    const year = years[choices[0] ?? 0] ?? end[0]
    const months = span(year === start[0] ? start[1] : 1, year === end[0] ? end[1] : 12)
    const month = months[choices[1] ?? 0] ?? (months.at(-1) as number)
    const isFirst = year === start[0] && month === start[1]
    const isLast = year === end[0] && month === end[1]
    return [years, months, span(isFirst ? start[2] : 1, isLast ? end[2] : new Date(Date.UTC(year, month, 0)).getUTCDate())]
  }
}

const parse = (date: string): Parts => {
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month, day]
}

const span = (from: number, to: number): number[] => Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at)
const clamp = (value: number, numbers: number[]): number => Math.max(numbers[0] ?? 0, Math.min(numbers.at(-1) ?? 0, value))
const within = (date: Parts, start: Parts, end: Parts): Parts => (before(date, start) ? start : before(end, date) ? end : date)
const before = (a: Parts, b: Parts): boolean => Date.UTC(...a) < Date.UTC(...b)
const pad = (value: number, column: number): string => String(value).padStart(column === 0 ? 4 : 2, '0')
