import { reject, type Decision } from '../kernel/decision'
import type { Agency } from './handling'
import { isAhead } from './hold-request'
import type { RequestEvent, ResidentRequest } from './model'
import { takeStep, type Step } from './take-step'

type ReferRejection = 'DATE_NOT_POSSIBLE' | 'NOT_POSSIBLE_NOW'

/** 转外单位：写明转给谁、受理号和下次催办的日子；管家仍是首接负责人，时限停走。 */
export function referRequest(
  request: ResidentRequest, { agency, receipt, words, chaseBy, ...step }: Step & { agency: Agency; receipt?: string; words: string; chaseBy: number },
): Decision<RequestEvent, ReferRejection> {
  if (!isAhead(chaseBy, step.at)) return reject('DATE_NOT_POSSIBLE')
  return takeStep('refer', request, step, { agency, words, chaseBy, ...(receipt ? { receipt } : {}) })
}

/** 催办：问过外单位，写明答复，定下次再问的日子。 */
export function chaseRequest(
  request: ResidentRequest, { words, receipt, chaseBy, ...step }: Step & { words: string; receipt?: string; chaseBy: number },
): Decision<RequestEvent, ReferRejection> {
  if (!isAhead(chaseBy, step.at)) return reject('DATE_NOT_POSSIBLE')
  return takeStep('chase', request, step, { words, chaseBy, ...(receipt ? { receipt } : {}) })
}
