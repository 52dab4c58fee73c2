import { reject, type Decision } from '../kernel/decision'
import type { Hold } from './handling'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'
import { answersFor } from './work-on-request'

const DAY = 24 * 3_600_000
/** A hold goes on by itself at its date; longer than this it is no hold. */
export const MAX_HOLD = 60 * DAY

export const isAhead = (until: number, at: number): boolean => until > at && until <= at + MAX_HOLD

/** 暂停：等住户、等配件或等外单位，写明原因和预计恢复的日子；时限停走。 */
export function holdRequest(
  request: ResidentRequest, { words, hold, ...step }: Step & { words: string; hold: Hold },
): Decision<RequestEvent, 'NOT_ASSIGNED_TO_YOU' | 'DATE_NOT_POSSIBLE' | 'NOT_POSSIBLE_NOW'> {
  if (!answersFor(request, step.by)) return reject('NOT_ASSIGNED_TO_YOU')
  return isAhead(hold.until, step.at) ? takeStep('hold', request, step, { words, hold }) : reject('DATE_NOT_POSSIBLE')
}

/** 恢复：时限接着走。等住户的，住户一回复就恢复；转外单位的，收到回执就恢复。 */
export function resumeRequest(
  request: ResidentRequest, { words, ...step }: Step & { words?: string },
): Decision<RequestEvent, 'NOT_ASSIGNED_TO_YOU' | 'NOT_POSSIBLE_NOW'> {
  const isResident = step.by.hat === 'resident'
  if (isResident && request.hold?.reason !== 'resident') return reject('NOT_POSSIBLE_NOW')
  if (!isResident && !answersFor(request, step.by)) return reject('NOT_ASSIGNED_TO_YOU')
  return takeStep('resume', request, step, { backTo: request.backTo ?? 'accepted', ...(words ? { words } : {}) })
}
