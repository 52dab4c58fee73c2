import { cancelDay, changeDay, editStall as decideEdit } from '../../domain/days/change-day'
import type { ConvenienceDay } from '../../domain/days/model'
import type { Decision } from '../../domain/kernel/decision'
import type { Effect } from '../../domain/kernel/actor'
import { done, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { everybodyTold } from '../_shell/day-notices'
import { change as save } from '../_shell/store'
import { targetOf, type DaysHandlers } from './handlers'

/** The words checked, the day changed as a whole, the card on the board with it; database operations: caller, day, update, card, effects removed, and those of who is told. */
async function rewrite<Rejection extends string>(
  call: Call, id: string, words: string, decide: (day: ConvenienceDay) => Decision<ConvenienceDay, Rejection>, told: (day: ConvenienceDay) => Omit<Effect, 'id'>[],
) {
  if (words && (await isTextRefused(call.caller.openid, words))) return rejected('TEXT_REFUSED')
  return save<ConvenienceDay, ConvenienceDay, Rejection>(call, {
    collection: 'days', id, target: targetOf, decide, evolve: (_, next) => next, effects: next => [{ type: 'showDay', data: {} }, ...told(next)],
  })
}

const countOf = (owed: Omit<Effect, 'id'>[]): number => owed.reduce((sum, { data }) => sum + (data as { to: string[] }).to.length, 0)

export const change: DaysHandlers['change'] = async ({ dayId, ...input }, call) => {
  const told = (day: ConvenienceDay) => everybodyTold('dayChanged', day, `${input.reason}，您的号还在`)
  const changed = await rewrite(call, dayId, `${input.place} ${input.reason}`, day => changeDay(day, { ...input, at: call.caller.at }), told)
  return changed.ok ? done({ told: countOf(told(changed.doc)) }) : changed
}

export const cancel: DaysHandlers['cancel'] = async ({ dayId, reason }, call) => {
  const told = (day: ConvenienceDay) => everybodyTold('dayCancelled', day, `${reason}，点开可改约`)
  const changed = await rewrite(call, dayId, reason, day => cancelDay(day, { reason }), told)
  return changed.ok ? done({ told: countOf(told(changed.doc)) }) : changed
}

export const editStall: DaysHandlers['editStall'] = async ({ dayId, ...input }, call) => {
  const changed = await rewrite(call, dayId, input.helper, day => decideEdit(day, input), () => [])
  return changed.ok ? done({ left: Object.values(changed.doc.stalls[input.stallId]!.slots).reduce((sum, { left }) => sum + left, 0) }) : changed
}
