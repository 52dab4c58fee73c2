import type { ResidentRequest } from './model'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Between two rungs of the ladder while nobody has answered, and while the work is late, ms. */
export const RUNG = { respond: 15 * MINUTE, resolve: 4 * HOUR }
/** 沉默结单: silence of seven days after 办结 closes, told two days before. */
export const SILENCE = { close: 7 * DAY, warnBefore: 2 * DAY }
/** 一键重开: within fifteen days of 办结. */
export const REOPEN_WITHIN = 15 * DAY

type Clocked = Pick<ResidentRequest, 'status' | 'respondBy' | 'resolveBy' | 'resolvedAt' | 'escalatedStep' | 'ladder' | 'timeline'>

/** What the queue sorts by: the answer while nobody has accepted, then the result. */
export const dueAtOf = ({ status, respondBy, resolveBy }: Clocked): number => (status === 'submitted' ? respondBy : resolveBy)

/** The next moment at which time alone does something; null when never. */
export function wakeAtOf(request: Clocked): number | null {
  const { status, resolvedAt, escalatedStep, ladder, timeline } = request
  if (status === 'closed' || status === 'withdrawn') return null
  if (status === 'resolved') {
    const isWarned = timeline.at(-1)?.type === 'RequestClosingSoon'
    return resolvedAt === null ? null : resolvedAt + SILENCE.close - (isWarned ? 0 : SILENCE.warnBefore)
  }
  const isLastRung = escalatedStep >= ladder.length - 1
  const rung = status === 'submitted' ? RUNG.respond : RUNG.resolve
  return isLastRung ? null : dueAtOf(request) + escalatedStep * rung
}
