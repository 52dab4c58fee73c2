import type { Decision } from '../../domain/kernel/decision'
import { evolve } from '../../domain/requests/evolve'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import type { Target } from '../../domain/people/reach'
import { stepAt, type Step } from '../../domain/requests/take-step'
import { actorOf, done, hatsOn, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { effectsOf } from '../_shell/request-effects'
import { change } from '../_shell/store'
import { targetOf } from './handlers'

/** Loads, decides, saves, tells: the part every step shares. The first hat that may take the step is the one it is taken under. */
export async function step<Rejection extends string>(
  call: Call, requestId: string, decide: (request: ResidentRequest, step: Step) => Decision<RequestEvent, Rejection>,
  target: (request: ResidentRequest) => Target = targetOf,
) {
  const changed = await change<ResidentRequest, RequestEvent, Rejection>(call, {
    collection: 'requests', id: requestId, target, evolve, effects: effectsOf,
    decide: request => {
      const at = stepAt(request, call.caller.at)
      const decisions = hatsOn(call, target(request)).map(hat => decide(request, { by: actorOf(call, hat), at }))
      return decisions.find(({ accepted }) => accepted) ?? decisions[0]!
    },
  })
  if (!changed.ok) return changed
  const { status, dueAt, updatedAt } = changed.doc
  return done({ requestId, status, dueAt, at: updatedAt })
}

/** Whether any of these words may not be written; nothing written, nothing asked. */
export const areRefused = ({ caller }: Call, ...texts: (string | undefined)[]): Promise<boolean> | false => {
  const text = texts.filter(Boolean).join(' ')
  return text !== '' && isTextRefused(caller.openid, text)
}

/** A step that says something: words that may not be written are refused before anything is looked up. */
export async function saying<Rejection extends string>(
  call: Call, requestId: string, words: (string | undefined)[], decide: (request: ResidentRequest, step: Step) => Decision<RequestEvent, Rejection>,
) {
  return await areRefused(call, ...words) ? rejected('TEXT_REFUSED') : step(call, requestId, decide)
}
