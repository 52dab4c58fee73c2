/** A 7-field cron of the platform: second minute hour day month weekday year, in UTC+8. */
export interface Cron {
  /** The first instant after `after` that matches, or null when there is none before `until`. */
  next(after: number, until: number): number | null
}

const UTC8 = 8 * 60 * 60_000
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

interface Field {
  name: string
  from: number
  to: number
  words?: string[]
}

const FIELDS: Field[] = [
  { name: 'second', from: 0, to: 59 },
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12, words: ['', ...MONTHS] },
  { name: 'weekday', from: 0, to: 6, words: WEEKDAYS },
  { name: 'year', from: 1970, to: 2099 },
]

/** Throws a sentence naming the field that cannot be read. */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/)
  if (parts.length !== FIELDS.length) throw new Error(`timer "${text}" must have 7 fields: ${FIELDS.map(({ name }) => name).join(' ')}`)
  const sets = FIELDS.map((field, at) => parseField(field, parts[at]!))
  const [seconds, minutes, hours, days, months, weekdays, years] = sets as [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>, Set<number>, Set<number>]
  const eitherDay = !isAny(parts[3]!) && !isAny(parts[5]!)

  /** Day and weekday both given mean either of them, as on the platform. */
  function isDay(date: Date): boolean {
    if (!years.has(date.getUTCFullYear()) || !months.has(date.getUTCMonth() + 1)) return false
    const byDay = days.has(date.getUTCDate())
    const byWeekday = weekdays.has(date.getUTCDay())
    return eitherDay ? byDay || byWeekday : byDay && byWeekday
  }

  return {
    next: (after, until) => {
      // walked in local time: first the day, then hour, minute and second inside it
      const last = until + UTC8
      let time = Math.floor((after + UTC8) / 1000) * 1000 + 1000
      while (time <= last) {
        const date = new Date(time)
        if (!isDay(date)) time = startOf(time, DAY) + DAY
        else if (!hours.has(date.getUTCHours())) time = startOf(time, HOUR) + HOUR
        else if (!minutes.has(date.getUTCMinutes())) time = startOf(time, MINUTE) + MINUTE
        else if (!seconds.has(date.getUTCSeconds())) time += 1000
        else return time - UTC8
      }
      return null
    },
  }
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const startOf = (time: number, unit: number) => Math.floor(time / unit) * unit

const isAny = (text: string) => text === '*' || text === '?'

function parseField(field: Field, text: string): Set<number> {
  return new Set(text.split(',').flatMap((part) => parsePart(field, part, text)))
}

function parsePart(field: Field, part: string, whole: string): number[] {
  const [range = '', stepText] = part.split('/')
  const step = stepText === undefined ? 1 : Number(stepText)
  const [from, to] = rangeOf(field, range, stepText !== undefined)
  if (!(Number.isInteger(step) && step > 0) || !(from >= field.from && to <= field.to && from <= to)) {
    throw new Error(`timer field ${field.name} "${whole}" cannot be read`)
  }
  const values: number[] = []
  for (let value = from; value <= to; value += step) values.push(value)
  return values
}

function rangeOf(field: Field, range: string, hasStep: boolean): [number, number] {
  if (isAny(range)) return [field.from, field.to]
  const [from = NaN, to] = range.split('-').map((text) => numberOf(field, text))
  return [from, to ?? (hasStep ? field.to : from)]
}

function numberOf({ words }: Field, text: string): number {
  const word = words?.indexOf(text.toUpperCase()) ?? -1
  if (word >= 0 && text !== '') return word
  return /^\d+$/.test(text) ? Number(text) : NaN
}
