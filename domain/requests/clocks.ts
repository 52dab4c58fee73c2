import { addWorkTime, workTimeBetween } from '../kernel/work-hours'
import { categoryOf, type Clock } from './categories'
import type { ResidentRequest } from './model'
import { CLOSED } from './transitions'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Between two rungs of the ladder while nobody has answered, while the work is late, and while an agency is not asked again, ms. */
export const RUNG = { respond: 15 * MINUTE, resolve: 4 * HOUR, chase: DAY }
/** 到期前提醒: a quarter of the time before it falls due, four hours at most. */
const REMIND = { share: 4, most: 4 * HOUR }
/** 沉默结单 is told two days before. */
export const WARN_BEFORE = 2 * DAY
/** 一键重开: within fifteen days of 办结; 申诉 within fifteen days of the answer. */
export const REOPEN_WITHIN = 15 * DAY
/** 催单: at most once a day. */
export const NUDGE_EVERY = DAY
/** An appeal is answered within a working day, as an answer is due. */
const APPEAL: Clock = { respond: 9 * 60, resolve: 9 * 60, hours: 'working' }

/** The clock of a request, by its category and urgency. */
export const clockOf = ({ category, isUrgent }: Pick<ResidentRequest, 'category' | 'isUrgent'>): Clock => categoryOf(category).clocks[isUrgent ? 'urgent' : 'normal']

const add = ({ hours }: Pick<Clock, 'hours'>, at: number, ms: number): number => (hours === 'working' && ms > 0 ? addWorkTime(at, ms) : at + ms)
/** The clock's own time between two moments, ms; what is late counts in full. */
const between = ({ hours }: Pick<Clock, 'hours'>, from: number, until: number): number =>
  hours === 'working' && until > from ? workTimeBetween(from, until) : until - from

/** Both clocks of a request started at `at`. */
export function startClocks(request: Pick<ResidentRequest, 'category' | 'isUrgent'>, at: number): Pick<ResidentRequest, 'respondBy' | 'resolveBy'> {
  const clock = clockOf(request)
  return { respondBy: add(clock, at, clock.respond * MINUTE), resolveBy: add(clock, at, clock.resolve * MINUTE) }
}
export const appealDueAt = (at: number): number => add(APPEAL, at, APPEAL.respond * MINUTE)

/** When the one who has it is told before `dueAt`; null when that moment is over. */
export function remindAtOf(dueAt: number, at: number): number | null {
  return dueAt > at ? dueAt - Math.round(Math.min((dueAt - at) / REMIND.share, REMIND.most)) : null
}

/** 暂停: what is left of the running clock. */
export const leftOf = (request: Pick<ResidentRequest, 'category' | 'isUrgent' | 'resolveBy'>, at: number): number => between(clockOf(request), at, request.resolveBy)
/** 恢复: the clock runs on with what was left. */
export const runOn = (request: Pick<ResidentRequest, 'category' | 'isUrgent'>, at: number, left: number): number => add(clockOf(request), at, left)

type Clocked = Pick<ResidentRequest,
  'status' | 'category' | 'isUrgent' | 'respondedAt' | 'respondBy' | 'resolveBy' | 'resolvedAt' | 'escalatedStep' | 'ladder' | 'timeline' | 'hold' | 'referral' | 'remindAt' | 'wakeAt'>

const silenceOf = ({ category }: Pick<ResidentRequest, 'category'>): number => categoryOf(category).silenceDays * DAY

/** What the queue sorts by: the answer while nobody has given one, then the result, then the resident's word; while it is paused, the day it goes on. */
export function dueAtOf({ status, category, respondedAt, respondBy, resolveBy, resolvedAt, hold, referral }: Clocked): number {
  if (awaitsAnswer({ status, respondedAt })) return respondBy
  if (status === 'onHold' && hold) return hold.until
  if (status === 'referred' && referral) return referral.chaseBy
  return status === 'resolved' && resolvedAt !== null ? resolvedAt + silenceOf({ category }) : resolveBy
}

/** When the notice before closing went out for the present 办结; null while it has not. */
export const warnedAtOf = ({ timeline, resolvedAt }: Pick<Clocked, 'timeline' | 'resolvedAt'>): number | null =>
  timeline.filter(({ type, at }) => type === 'RequestClosingSoon' && at >= (resolvedAt ?? at)).at(-1)?.at ?? null

/** Nobody has answered the resident yet, be it in a queue or sent by the turn; an appeal is answered, too. */
const awaitsAnswer = ({ status, respondedAt }: Pick<Clocked, 'status' | 'respondedAt'>): boolean => respondedAt === null || status === 'appealed'

const rungOf = (request: Clocked): number =>
  request.status === 'referred' ? RUNG.chase : awaitsAnswer(request) ? RUNG.respond : RUNG.resolve

/** When the next rung of the ladder is told: the first when it falls due, each further one a while later; null after the last. */
export function nextRungAt(request: Clocked): number | null {
  if (request.escalatedStep >= request.ladder.length - 1) return null
  const late = request.escalatedStep + (request.status === 'referred' ? 1 : 0)
  return add(clockOf(request), dueAtOf(request), late * rungOf(request))
}

/** The next moment at which time alone does something; null when never. */
export function wakeAtOf(request: Clocked): number | null {
  const { status, resolvedAt, timeline, remindAt } = request
  if (CLOSED.includes(status)) return null
  if (status === 'duplicate') return request.wakeAt
  if (status === 'onHold') return dueAtOf(request)
  if (status === 'resolved') return resolvedAt === null ? null : closingWakeAt(dueAtOf(request), warnedAtOf({ timeline, resolvedAt }))
  return earlier(remindAt, nextRungAt(request))
}

const earlier = (a: number | null, b: number | null): number | null => (a === null || b === null ? a ?? b : Math.min(a, b))

/** A notice that went out late moves the closing: two days to answer are promised. */
const closingWakeAt = (closeAt: number, warnedAt: number | null): number =>
  warnedAt === null ? closeAt - WARN_BEFORE : Math.max(closeAt, warnedAt + WARN_BEFORE)
