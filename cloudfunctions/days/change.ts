import { cancelDay, changeDay, editStall as decideEdit } from '../../domain/days/change-day'
import { closeStall as decideClose, leftWithout } from '../../domain/days/close-stall'
import type { ConvenienceDay } from '../../domain/days/model'
import { movedClock } from '../../domain/days/series'
import { staffStall as decideStaff } from '../../domain/days/staffing'
import { accept, type Decision } from '../../domain/kernel/decision'
import type { Effect } from '../../domain/kernel/actor'
import { done, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { SHOWN, cancelledEffects, followedBy, movedEffects, peopleTold, stallClosedEffects } from '../_shell/day-notices'
import { change as save } from '../_shell/store'
import { targetOf, type DaysHandlers } from './handlers'
import { changeSeries } from './series'

/** The day changed as a whole, the card on the board with it; database operations: caller with day, update, card, effects removed, and those of who is told. */
const rewrite = <Rejection extends string>(
  call: Call, id: string, decide: (day: ConvenienceDay) => Decision<ConvenienceDay, Rejection>, effects: (day: ConvenienceDay) => Omit<Effect, 'id'>[],
) => save<ConvenienceDay, ConvenienceDay, Rejection>(call, { collection: 'days', id, target: targetOf, decide, evolve: (_, next) => next, effects: (day, _, before) => [...effects(day), ...followedBy(before, day)] })

/** Everybody with a place is told, of a change or a cancelling. */
const told = (day: ConvenienceDay) => done({ told: peopleTold(day).length })

export const change: DaysHandlers['change'] = async ({ dayId, scope = 'one', startAt, place, reason }, call) => {
  if (await isTextRefused(call.caller.openid, `${place} ${reason}`)) return rejected('TEXT_REFUSED')
  if (scope !== 'one') {
    const later = await changeSeries(call, dayId, scope, day => ({ ...movedClock(day, startAt), place, reason }), null)
    return later.ok ? told(later.value) : later
  }
  const changed = await rewrite(call, dayId, day => {
    const decision = changeDay(day, { startAt, place, reason, at: call.caller.at })
    return decision.accepted ? accept({ ...decision.event, isEdited: true }) : decision
  }, day => movedEffects(day, reason))
  return changed.ok ? told(changed.doc) : changed
}

export const cancel: DaysHandlers['cancel'] = async ({ dayId, scope = 'one', reason }, call) => {
  if (await isTextRefused(call.caller.openid, reason)) return rejected('TEXT_REFUSED')
  if (scope !== 'one') {
    const later = await changeSeries(call, dayId, scope, () => ({}), reason)
    return later.ok ? told(later.value) : later
  }
  const changed = await rewrite(call, dayId, day => cancelDay(day, { reason }), day => cancelledEffects(day, reason))
  return changed.ok ? told(changed.doc) : changed
}

export const closeStall: DaysHandlers['closeStall'] = async ({ dayId, stallId, reason }, call) => {
  if (await isTextRefused(call.caller.openid, reason)) return rejected('TEXT_REFUSED')
  const changed = await rewrite(call, dayId, day => decideClose(day, { stallId, reason }), day => stallClosedEffects(day, stallId, reason))
  return changed.ok ? done({ told: new Set(leftWithout(changed.doc, stallId).map(b => b.memberId)).size }) : changed
}

export const staffStall: DaysHandlers['staffStall'] = async ({ dayId, ...input }, call) => {
  const changed = await rewrite(call, dayId, day => decideStaff(day, { ...input, at: call.caller.at }), () => [])
  return changed.ok ? done({ postId: changed.doc.stalls[input.stallId]!.staff!.postId }) : changed
}

const leftOf = ({ stalls }: ConvenienceDay, stallId: string): number => Object.values(stalls[stallId]?.slots ?? {}).reduce((sum, { left }) => sum + left, 0)

export const editStall: DaysHandlers['editStall'] = async ({ dayId, scope = 'one', ...stall }, call) => {
  if (stall.helper && (await isTextRefused(call.caller.openid, stall.helper))) return rejected('TEXT_REFUSED')
  if (scope !== 'one') {
    const later = await changeSeries(call, dayId, scope, () => ({ stall }), null)
    return later.ok ? done({ left: leftOf(later.value, stall.stallId) }) : later
  }
  const changed = await rewrite(call, dayId, day => decideEdit(day, stall), () => [SHOWN])
  return changed.ok ? done({ left: leftOf(changed.doc, stall.stallId) }) : changed
}
