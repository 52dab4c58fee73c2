import { joinEstate } from '../../domain/people/join-estate'
import { done, rejected } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { findCode } from '../_shell/codes'
import { changeOwn } from '../_shell/members'
import { meAfter, type PeopleHandlers } from './handlers'

/** Joins by a printed code; the steward of the building verifies it (5 reads and writes: code, sheet, and its change). */
export const join: PeopleHandlers['join'] = async ({ scene, unit, room, name, phone }, call) => {
  const code = await findCode(scene)
  if (!code.ok) return code
  if (await isTextRefused(call.caller.openid, name)) return rejected('TEXT_REFUSED')
  const { communityId, estateId, buildingId, label } = code.code
  if (!buildingId) return rejected('CODE_UNKNOWN')
  const home = { communityId, estateId, buildingId, unit, room, label: placeLabel(label, unit, room) }
  const changed = await changeOwn(call, member => joinEstate(member, { home, name, phone: phone ?? null, at: call.caller.at }))
  return changed.ok ? done(meAfter(changed.member, call)) : changed
}

/** 春风里 3 栋 2 单元 501; the label of a unit's code already names the unit. */
const placeLabel = (label: string, unit: string, room: string): string => [label.includes(unit) ? label : `${label} ${unit}`, room].join(' ')
