import type { Effect } from '../../domain/kernel/actor'
import { noticeTime } from '../../domain/kernel/calendar'
import { reject, type Decision } from '../../domain/kernel/decision'
import type { NoticeEvent } from '../../domain/messages/notices'
import type { Muster, MusterCall, MusterTask } from '../../domain/musters/model'
import { standDown as decideStandDown } from '../../domain/musters/stand-down'
import { answerTask as decideAnswerTask, giveTask as decideGiveTask } from '../../domain/musters/tasks'
import type { Hat } from '../../domain/people/hats'
import { actorOf, done, receiptId, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { read } from '../_shell/documents'
import { change } from '../_shell/store'
import { canEnd, canLead, countsOf, targetOf, type MustersHandlers } from './handlers'

type Owed = Omit<Effect, 'id'>

/** Read → decide → save of one muster: caller with muster, update, what it owes, effects removed. */
const changeMuster = <Rejection extends string>(call: Call, musterId: string, decide: (muster: Muster, hat: Hat) => Decision<Muster, Rejection>, effects: (muster: Muster) => Owed[]) =>
  change<Muster, Muster, Rejection>(call, { collection: 'musters', id: musterId, target: targetOf, decide, evolve: (_, next) => next, effects: (_, next) => effects(next) })

/** The same for those who may. */
const changeLed = <Rejection extends string>(
  call: Call, musterId: string, may: typeof canLead, decide: (muster: Muster, hat: Hat) => Decision<Muster, Rejection>, effects: (muster: Muster) => Owed[],
) => changeMuster<Rejection | 'NOT_LEADING'>(call, musterId, (muster, hat) => (may(call, muster) ? decide(muster, hat) : reject('NOT_LEADING')), effects)

const told = ({ _id: refId, reason, whomWords }: Muster, event: NoticeEvent, to: readonly string[], { at, who, detail }: { at: number; who?: string; detail: string }): Owed =>
  ({ type: 'notify', data: { event, to, params: { refId, subject: reason, place: whomWords, when: noticeTime(at), ...(who && { who }), detail } } })

/** Also two reads: the helper's call and that of whom it is for. */
export const giveTask: MustersHandlers['giveTask'] = async ({ musterId, callId, words, forCallId }, call) => {
  const { openid, at } = call.caller
  if (await isTextRefused(openid, words)) return rejected('TEXT_REFUSED')
  const [helper, person] = await Promise.all([callOf(musterId, callId), callOf(musterId, forCallId)])
  const taskId = receiptId(call)
  const changed = await changeLed(call, musterId, canLead, (muster, hat) =>
    (helper ? decideGiveTask(muster, { taskId, words, at, by: actorOf(call, hat), helper, person }) : reject('NOT_HELPING')), muster => [told(muster, 'musterTask', helper ? [helper.memberId] : [], { at, detail: [person?.place, words].filter(Boolean).join('：') })])
  return changed.ok ? done({ taskId }) : changed
}

/** A call of this muster, or none. */
async function callOf(musterId: string, callId: string | null): Promise<MusterCall | null> {
  const found = callId === null ? null : await read<MusterCall>('musterCalls', callId)
  return found?.musterId === musterId ? found : null
}

/** Whoever handed it out, and who leads, hear of it. */
export const answerTask: MustersHandlers['answerTask'] = async ({ musterId, taskId, isDone, words }, call) => {
  const { memberId, openid, at } = call.caller
  const kept = words && await isTextRefused(openid, words) ? '' : words
  const changed = await changeMuster(call, musterId, muster => decideAnswerTask(muster, { taskId, memberId, isDone, words: kept, at }), muster => {
    const task = muster.tasks.find(one => one.taskId === taskId)
    return task ? [told(muster, 'musterTaskAnswered', leadsFor(muster, task), { at, who: task.name, detail: [isDone ? '办好了' : '办不了', task.words, kept].filter(Boolean).join(' ') })] : []
  })
  return changed.ok ? done({ musterId }) : changed
}

const leadsFor = ({ leadIds }: Muster, { givenBy, memberId }: MusterTask): string[] => [...new Set([givenBy.memberId, ...leadIds])].filter(id => id !== memberId)

/** Everybody called is told by the sweep; the card goes from the home page. */
export const standDown: MustersHandlers['standDown'] = async ({ musterId, words }, call) => {
  const { openid, at } = call.caller
  if (words && await isTextRefused(openid, words)) return rejected('TEXT_REFUSED')
  const changed = await changeLed(call, musterId, canEnd, (muster, hat) => decideStandDown(muster, { words, by: actorOf(call, hat), at }), () => [{ type: 'showMuster', data: {} }, { type: 'beginSweep', data: { kind: 'over' } }])
  return changed.ok ? done({ musterId }) : changed
}

/** Also one read: whether people are still being called. */
export const remind: MustersHandlers['remind'] = async ({ musterId }, call) => {
  const { sweeps } = (await countsOf([musterId]))(musterId)
  const changed = await changeLed<'MUSTER_OVER' | 'STILL_CALLING'>(call, musterId, canLead, muster => {
    if (muster.status !== 'open') return reject('MUSTER_OVER')
    return sweeps.length > 0 ? reject('STILL_CALLING') : { accepted: true, event: muster }
  }, () => [{ type: 'beginSweep', data: { kind: 'remind' } }])
  return changed.ok ? done({ musterId }) : changed
}
