export { hoursWords, monthBeside, monthWords, periodWords } from '@domain/posts/record-words'

/** The month of a moment of Shanghai. */
export const monthOf = (at: number): number => {
  const local = new Date(at + 8 * 3_600_000)
  return local.getUTCFullYear() * 100 + local.getUTCMonth() + 1
}
