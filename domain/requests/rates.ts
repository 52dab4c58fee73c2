import * as z from 'zod/mini'
import type { Counts } from './counts'

/** Below this many a rate says more about chance than about work, and is not shown. */
export const LEAST_VOLUME = 5

const Rate = z.object({
  /** Of 100, whole; null below the least volume. */
  percent: z.nullable(z.int()), of: z.int(),
})
export type Rate = z.infer<typeof Rate>
export const Rates = z.object({ answer: Rate, solve: Rate, satisfy: Rate })
export type Rates = z.infer<typeof Rates>

/** 三率（12345 的口径）: 响应率 = 按时回应 ÷ 应回应, 解决率 = 居民认可办结 ÷ 应办结, 满意率 = 满意 ÷ 有评价或回访的. */
export const ratesOf = ({ answers, answeredInTime, settled, solved, judged, satisfied }: Counts): Rates =>
  ({ answer: rate(answeredInTime, answers), solve: rate(solved, settled), satisfy: rate(satisfied, judged) })

const rate = (part: number, of: number): Rate => ({ percent: of < LEAST_VOLUME ? null : Math.round((part / of) * 100), of })
