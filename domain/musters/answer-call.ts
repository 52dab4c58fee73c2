import { accept, reject, type Decision } from '../kernel/decision'
import type { Muster, MusterAnswer, MusterCall } from './model'

export interface AnswerCall {
  muster: Pick<Muster, 'status'>
  answer: MusterAnswer
  words: string
  at: number
  /** Whether the request that came of an earlier answer is still being handled. */
  isBeingHelped: boolean
  /** The id of the next request of this person. */
  requestId: string
}

/**
 * 报平安、求助、能支援：可以改，以最后一次为准。求助只转成一件诉求；办结以后又求助的，再转一件。
 * An answer said again with the same words changes only its time.
 */
export function answerCall(call: MusterCall, { muster, answer, words, at, isBeingHelped, requestId }: AnswerCall): Decision<MusterCall, 'MUSTER_OVER'> {
  if (muster.status !== 'open') return reject('MUSTER_OVER')
  const isNew = answer === 'needHelp' && !isBeingHelped
  return accept({ ...call, answer, words, at, answeredAt: at, requestId: isNew ? requestId : call.requestId, requests: call.requests + (isNew ? 1 : 0) })
}
