import * as z from 'zod/mini'
import { Id, Time } from '../kernel/schema'
import { ALARM_GRACE, UNREACHED, UNSEEN_AFTER } from './rules'

/**
 * 紧急消息: one urgent notice on its way up the ladder, so that it is never silent. `groups` are told one after the other,
 * nobody twice; the next at once when no push went out, and after `UNSEEN_AFTER` when nobody has looked.
 */
export const Alarm = z.object({
  /** That of the effect which began it. */
  _id: z.string(),
  version: z.number(),
  communityId: Id,
  estateId: Id,
  event: z.string(),
  params: z.record(z.string(), z.unknown()),
  groups: z.array(z.array(Id)),
  /** How many groups have been told. */
  step: z.number(),
  status: z.enum(['open', 'seen', 'answered', 'unreached', 'acknowledged']),
  startedAt: Time,
  /** When the timer looks at it next; null when it is over. */
  nextAt: z.nullable(Time),
})
export type Alarm = z.infer<typeof Alarm>

export interface StartAlarm { id: string; communityId: string; estateId: string; event: string; params: Record<string, unknown>; groups: string[][]; at: number }

export function startAlarm({ id, groups, at, ...what }: StartAlarm): Alarm {
  const told = new Set<string>()
  const once = groups.map(group => [...new Set(group)].filter(memberId => !told.has(memberId) && told.add(memberId))).filter(group => group.length)
  return { _id: id, version: 1, ...what, groups: once, step: 0, status: 'open', startedAt: at, nextAt: at + ALARM_GRACE }
}

/** Everybody told so far. */
export const toldBy = ({ groups, step }: Pick<Alarm, 'groups' | 'step'>): string[] => groups.slice(0, step).flat()

export type AlarmStep = { type: 'tell'; memberIds: string[] } | { type: 'end'; status: 'seen' | 'answered' } | { type: 'showUnreached' } | { type: 'lookAgain' }

/** What is to be done about an alarm whose time has come: it ends when somebody looked or acted, else it goes up one step. */
export function nextStep({ groups, step, status }: Alarm, { isSeen, isAnswered }: { isSeen: boolean; isAnswered: boolean }): AlarmStep {
  if (isAnswered) return { type: 'end', status: 'answered' }
  if (isSeen) return { type: 'end', status: 'seen' }
  if (status === 'unreached') return { type: 'lookAgain' }
  return step < groups.length ? { type: 'tell', memberIds: groups[step]! } : { type: 'showUnreached' }
}

/** The alarm after a step taken at `at`; `isPushed` says whether a push went out to anybody of the group told. */
export function advance(alarm: Alarm, taken: AlarmStep, isPushed: boolean, at: number): Alarm {
  const next = { ...alarm, version: alarm.version + 1 }
  switch (taken.type) {
    case 'end': return { ...next, status: taken.status, nextAt: null }
    case 'tell': return { ...next, step: alarm.step + 1, nextAt: isPushed ? at + UNSEEN_AFTER : at }
    case 'showUnreached': return { ...next, status: 'unreached', nextAt: at + UNREACHED.lookAgain }
    case 'lookAgain': return { ...next, nextAt: at < alarm.startedAt + UNREACHED.forget ? at + UNREACHED.lookAgain : null }
  }
}

/** How long after the event an urgent notice that nobody looked at stands before the manager at the latest, ms; a timer's minute for every step. */
export const shownWithin = (groups: number): number => groups * (UNSEEN_AFTER + ALARM_GRACE) + 2 * ALARM_GRACE
