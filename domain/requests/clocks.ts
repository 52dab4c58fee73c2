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

/** What the queue sorts by: the answer while nobody has accepted, then the result, then the resident's word. */
export function dueAtOf({ status, respondBy, resolveBy, resolvedAt }: Clocked): number {
  if (status === 'submitted') return respondBy
  return status === 'resolved' && resolvedAt !== null ? resolvedAt + SILENCE.close : resolveBy
}

/** When the notice before closing went out for the present 办结; null while it has not. */
export const warnedAtOf = ({ timeline, resolvedAt }: Pick<Clocked, 'timeline' | 'resolvedAt'>): number | null =>
  timeline.filter(({ type, at }) => type === 'RequestClosingSoon' && at >= (resolvedAt ?? at)).at(-1)?.at ?? null

/** The next moment at which time alone does something; null when never. */
export function wakeAtOf(request: Clocked): number | null {
  const { status, resolvedAt, escalatedStep, ladder, timeline } = request
  if (status === 'closed' || status === 'withdrawn') return null
  if (status === 'resolved') return resolvedAt === null ? null : closingWakeAt(resolvedAt, warnedAtOf({ timeline, resolvedAt }))
  const isLastRung = escalatedStep >= ladder.length - 1
  const rung = status === 'submitted' ? RUNG.respond : RUNG.resolve
  return isLastRung ? null : dueAtOf(request) + escalatedStep * rung
}

/** A notice that went out late moves the closing: two days to answer are promised. */
const closingWakeAt = (resolvedAt: number, warnedAt: number | null): number => {
  const closeAt = resolvedAt + SILENCE.close
  return warnedAt === null ? closeAt - SILENCE.warnBefore : Math.max(closeAt, warnedAt + SILENCE.warnBefore)
}
