import fc from 'fast-check'
import { expect } from 'vitest'
import type { Actor } from '../../../domain/kernel/actor'
import type { Decision } from '../../../domain/kernel/decision'
import { acceptRequest } from '../../../domain/requests/accept-request'
import { assignRequest } from '../../../domain/requests/assign-request'
import { ACTIONS, type RequestAction } from '../../../domain/requests/contract'
import { evolve } from '../../../domain/requests/evolve'
import { followUpRequest } from '../../../domain/requests/follow-up'
import type { RequestEvent, ResidentRequest } from '../../../domain/requests/model'
import { followOriginal, passTime } from '../../../domain/requests/pass-time'
import { rateRequest } from '../../../domain/requests/rate-request'
import { reopenRequest } from '../../../domain/requests/reopen-request'
import { appealRequest, judgeAppeal } from '../../../domain/requests/appeal-request'
import { chargeRequest, settleFee, waiveFee } from '../../../domain/requests/charge-request'
import { claimRequest } from '../../../domain/requests/claim-request'
import { holdRequest, resumeRequest } from '../../../domain/requests/hold-request'
import { mergeRequest } from '../../../domain/requests/merge-request'
import { nudgeRequest } from '../../../domain/requests/nudge-request'
import { giveBackRequest, handOverRequest, transferRequest } from '../../../domain/requests/pass-on-request'
import { chaseRequest, referRequest } from '../../../domain/requests/refer-request'
import { setUrgency } from '../../../domain/requests/set-urgency'
import { takeStep } from '../../../domain/requests/take-step'
import { actionsOf } from '../../../domain/requests/view'
import { resolveRequest, startRequest } from '../../../domain/requests/work-on-request'
import { HOUR, candidate, gao, he, li, submitted, wu, zhang, zhou } from './stories'

type Decide = (request: ResidentRequest, by: Actor, at: number) => Decision<RequestEvent, string>
const DECIDE: Record<RequestAction, Decide> = {
  accept: (r, by, at) => acceptRequest(r, { by, at }),
  assign: (r, by, at) => assignRequest(r, { by, at, assignee: candidate(at % 2 && r.kind !== 'proxyPetition' ? li : zhou), isChange: true }),
  claim: (r, by, at) => claimRequest(r, { by, at, openWork: 0 }),
  hold: (r, by, at) => holdRequest(r, { by, at, words: '等一等', hold: { reason: at % 2 ? 'resident' : 'parts', until: at + 20 * HOUR } }),
  resume: (r, by, at) => resumeRequest(r, { by, at }),
  refer: (r, by, at) => referRequest(r, { by, at, words: '转出去', agency: 'water', chaseBy: at + 10 * HOUR }),
  chase: (r, by, at) => chaseRequest(r, { by, at, words: '又问了', chaseBy: at + 10 * HOUR }),
  giveBack: (r, by, at) => giveBackRequest(r, { by, at, words: '办不了' }),
  transfer: (r, by, at) => transferRequest(r, { by, at, words: '帮个忙', assignee: candidate({ ...li, memberId: by.memberId === 'li' ? 'ma' : 'li' }) }),
  handOver: (r, by, at) => handOverRequest(r, { by, at, words: '请接手', assignee: candidate({ ...zhou, memberId: r.acceptedBy?.memberId === 'chen' ? 'zhou' : 'chen' }) }),
  decline: (r, by, at) => takeStep('decline', r, { by, at }, { words: '不归我们管' }),
  merge: (r, by, at) => mergeRequest(r, { by, at, original: { ...submitted(), _id: 'roriginal', kind: r.kind } }),
  appeal: (r, by, at) => appealRequest(r, { by, at, words: '不服' }),
  grantAppeal: (r, by, at) => judgeAppeal(r, { by, at, words: '有理', isGranted: true }),
  upholdAppeal: (r, by, at) => judgeAppeal(r, { by, at, words: '无理', isGranted: false }),
  nudge: (r, by, at) => nudgeRequest(r, { by, at }),
  note: (r, by, at) => takeStep('note', r, { by, at }, { words: '记一笔' }),
  charge: (r, by, at) => chargeRequest(r, { by, at, words: '阀芯', amount: 3500 }),
  waiveFee: (r, by, at) => waiveFee(r, { by, at, words: '低保' }),
  settleFee: (r, by, at) => settleFee(r, { by, at }),
  setUrgency: (r, by, at) => setUrgency(r, { by, at, words: '险情变化', isUrgent: !r.isUrgent }),
  start: (r, by, at) => startRequest(r, { by, at }),
  resolve: (r, by, at) => resolveRequest(r, { by, at, words: '好了', photos: [] }),
  confirm: (r, by, at) => takeStep('confirm', r, { by, at }),
  rate: (r, by, at) => rateRequest(r, { by, at, stars: 4, tags: [] }),
  reopen: (r, by, at) => reopenRequest(r, { by, at, words: '没好' }),
  followUp: (r, by, at) => followUpRequest(r, { by, at, isSolved: at % 2 === 0, isSatisfied: at % 3 === 0, words: '打过电话' }),
  withdraw: (r, by, at) => takeStep('withdraw', r, { by, at }),
}

/** Anybody tries anything at any time, and the timer comes whenever it likes. */
export const attempt = fc.record({
  action: fc.constantFrom<(RequestAction | 'time')[]>(...ACTIONS, 'time'), by: fc.constantFrom(zhang, zhou, li, wu, he, gao, { ...li, memberId: 'ma' }), wait: fc.integer({ min: 0, max: 60 * HOUR }),
})

/** Every state the request goes through. */
export function play(attempts: { action: RequestAction | 'time'; by: Actor; wait: number }[], first = submitted()): ResidentRequest[] {
  const states = [first]
  let at = first.createdAt
  for (const { action, by, wait } of attempts) {
    at += wait
    const request = states.at(-1)!
    const decision = action === 'time' ? null : DECIDE[action](request, by, at)
    const event = decision ? (decision.accepted ? decision.event : null) : byTime(request, at)
    if (action !== 'time') expect(actionsOf(request, { memberId: by.memberId, roles: [by.hat], at }).includes(action)).toBe(event !== null)
    if (event) states.push(evolve(request, event))
  }
  return states
}

const WAYS = ['inProgress', 'resolved', 'closed', 'withdrawn'] as const
/** What the timer finds: a duplicate moves with its original, wherever that stands by now. */
const byTime = (request: ResidentRequest, at: number): RequestEvent | null => (request.status !== 'duplicate' ? passTime(request, at)
  : request.wakeAt === null ? null : followOriginal(request, { _id: 'roriginal', number: '1123-GIN', status: WAYS[at % WAYS.length]! }, at))
