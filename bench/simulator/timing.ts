/** Microseconds per piece of work, when `callers` do `count` pieces between them; `work` gets its number. */
export async function microsOf(count: number, callers: number, work: (i: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const caller = async () => {
    while (next < count) await work(next++)
  }
  const from = performance.now()
  await Promise.all(Array.from({ length: callers }, caller))
  return ((performance.now() - from) * 1000) / count
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** A few texts for a cell: `490 [455–835]`. */
export const spread = (values: number[]): string =>
  `${Math.round(median(values))} [${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}]`

/**
 * The ratio of two things measured in turns, round by round: what else the machine does meets both alike, which the
 * ratio of two medians of different rounds does not say. The median of the rounds' ratios.
 */
export const pairedRatio = (values: number[], floors: number[]): number => median(values.map((value, i) => value / (floors[i] ?? NaN)))

export const ratioText = (values: number[], floors: number[]): string => pairedRatio(values, floors).toFixed(2)

/** Whether a ratio keeps its goal. */
export const verdict = (ratio: number, goal: number | null): string => (goal === null ? '' : ratio <= goal ? `≤ ${goal}` : `over ${goal}`)
