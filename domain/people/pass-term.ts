import { handingOver, type AppointmentRecord } from './appointment-record'

/** How long before its end a person hears that the term runs out, ms. */
export const END_TOLD_BEFORE = 7 * 24 * 3_600_000

type Term = Pick<AppointmentRecord, 'post' | 'isOpen' | 'isEndTold'>

/** When time alone changes an appointment next; null when it never will. */
export function nextWake({ post: { from, until }, isOpen, isEndTold }: Term, at: number): number | null {
  if (!isOpen) return null
  const moments = [from, ...(until === null ? [] : [...(isEndTold ? [] : [Math.max(from, until - END_TOLD_BEFORE)]), until])]
  const ahead = moments.filter(moment => moment > at)
  return ahead.length ? Math.min(...ahead) : null
}

export type TermTold = 'ending' | 'ended'

/** 任期到点：开始、到期前七天提醒、到期自动卸任；各一次。 */
export function passTerm(record: AppointmentRecord, at: number): { record: AppointmentRecord; told: TermTold | null } {
  if (!record.isOpen) return { record, told: null }
  const { until } = record.post
  const isOver = until !== null && until <= at
  const isEndNear = until !== null && !isOver && until - END_TOLD_BEFORE <= at
  const told = isOver ? 'ended' : isEndNear && !record.isEndTold ? 'ending' : null
  const next = { ...record, isOpen: record.isOpen && !isOver, isEndTold: record.isEndTold || isEndNear || isOver }
  return { record: isOver ? { ...next, ...handingOver(next, null, at) } : { ...next, wakeAt: nextWake(next, at) }, told }
}
