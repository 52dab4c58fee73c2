import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** China has one time zone and no summer time; function runtimes run in UTC, so the offset is always stated. */
const SHANGHAI = 8

/** A moment as the people of the estate read clocks. */
export const inShanghai = (at: number): dayjs.Dayjs => dayjs(at).utcOffset(SHANGHAI * 60)

/** 1123 for 23 November. */
export const shanghaiMonthDay = (at: number): string => inShanghai(at).format('MMDD')
/** 2026年11月23日 15:01, the platform's format of a time field. */
export const noticeTime = (at: number): string => inShanghai(at).format('YYYY年MM月DD日 HH:mm')
/** The last moment of the Shanghai day, epoch ms. */
export const endOfDay = (at: number): number => inShanghai(at).endOf('day').valueOf()
/** 夜里: from ten in the evening to eight in the morning, when the people of the day are at home. */
export const isNight = (at: number): boolean => {
  const hour = inShanghai(at).hour()
  return hour >= 22 || hour < 8
}
