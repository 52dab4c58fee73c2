/** How a figure stands beside its target. */
export const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED')

/** The value that `share` (0–1) of the figures do not exceed. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5)
