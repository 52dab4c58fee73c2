import chineseDays from 'chinese-days'
import { inShanghai } from './calendar'

const DAY = 24 * 3_600_000

/** The year's holidays and 调休 stand in the calendar once the State Council has published them: National Day is always among them. */
const isPublished = (year: number): boolean => chineseDays.getDayDetail(`${year}-10-01`).name.includes(',')

/**
 * 法定节假日 by law (全国年节及纪念日放假办法, 2024: 13 days), for a year whose 调休 is not published yet: 元旦, 除夕 to 初三, 清明,
 * 劳动节 two days, 端午, 中秋, 国庆 three days. As YYYY-MM-DD.
 */
const lawfulHolidays = (year: number): string[] => {
  const solar = (lunar: string) => chineseDays.getSolarDateFromLunar(`${year}-${lunar}`).date
  const newYear = Date.parse(`${solar('01-01')}T00:00:00Z`)
  const spring = [-1, 0, 1, 2].map(offset => new Date(newYear + offset * DAY).toISOString().slice(0, 10))
  return [
    `${year}-01-01`, ...spring, chineseDays.getSolarTermDate(year, 4, 'pure_brightness'), `${year}-05-01`, `${year}-05-02`,
    solar('05-05'), solar('08-15'), `${year}-10-01`, `${year}-10-02`, `${year}-10-03`,
  ]
}

const known = new Map<string, boolean>()
const holidays = new Map<number, readonly string[]>()

/** Whether people work on this Shanghai day: weekdays but for holidays, and the weekends that make up for them (调休). */
export function isWorkday(at: number): boolean {
  const date = inShanghai(at).format('YYYY-MM-DD')
  const found = known.get(date)
  if (found !== undefined) return found
  const year = Number(date.slice(0, 4))
  const isWork = isPublished(year) ? chineseDays.isWorkday(date) : isLawfulWorkday(date, year)
  known.set(date, isWork)
  return isWork
}

function isLawfulWorkday(date: string, year: number): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday > 0 && weekday < 6 && !holidaysOf(year).includes(date)
}

/** 法定节假日 with the days off around them (2026-10-03), not an ordinary weekend. */
export function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4))
  if (!isPublished(year)) return holidaysOf(year).includes(day)
  const { work, name } = chineseDays.getDayDetail(day)
  return !work && name.includes(',')
}

const holidaysOf = (year: number): readonly string[] => holidays.get(year) ?? holidays.set(year, lawfulHolidays(year)).get(year)!

/** From when on 调休 is not known: the first moment of the first year not published, epoch ms. */
export function workdaysKnownUntil(at: number): number {
  let year = inShanghai(at).year()
  while (isPublished(year)) year++
  return inShanghai(at).year(year).startOf('year').valueOf()
}
