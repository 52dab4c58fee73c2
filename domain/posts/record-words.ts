/** 1 小时 20 分钟, 45 分钟. */
export function hoursWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 && `${hours} 小时`, (rest > 0 || hours === 0) && `${rest} 分钟`].filter(Boolean).join(' ')
}

/** 202611 as people say it. */
export const monthWords = (month: number): string => `${Math.floor(month / 100)}年${month % 100}月`
export const periodWords = ({ from, until }: { from: number; until: number }): string =>
  (from === until ? monthWords(from) : `${monthWords(from)}至${monthWords(until)}`)

/** The month before or after, by so many. */
export const monthBeside = (month: number, by: number): number => {
  const count = Math.floor(month / 100) * 12 + (month % 100) - 1 + by
  return Math.floor(count / 12) * 100 + (count % 12) + 1
}
