import type { Recurrence } from './recurrence'

const WEEKDAYS = '一二三四五六日'
const weekday = (n = 1): string => `周${WEEKDAYS[n - 1] ?? ''}`
const HOLIDAYS = { keep: '', skip: '，节假日停办', after: '，遇节假日顺延' } as const

/** 每月 5 日，遇节假日顺延: how a series repeats, as people say it. */
export const recurrenceWords = (recurrence: Recurrence): string => `${daysOf(recurrence)}${HOLIDAYS[recurrence.holidays ?? 'keep']}`

function daysOf({ kind, weekdays, monthDay, nth = 1, month = 1 }: Recurrence): string {
  switch (kind) {
    case 'schoolDays': return '每个上学日'
    case 'weekly': return `每${weekdays.map(weekday).join('、')}`
    case 'monthly': return `每月 ${monthDay} 日`
    case 'monthlyWeekday': return nth < 0 ? `每月最后一个${weekday(weekdays[0])}` : `每月第 ${nth} 个${weekday(weekdays[0])}`
    case 'yearly': return `每年 ${month} 月 ${monthDay} 日`
  }
}
