import { noticeTime } from '../../domain/kernel/calendar'
import { roomOf } from '../../domain/people/door'
import { joinEstate } from '../../domain/people/join-estate'
import type { Home } from '../../domain/people/model'
import type { Estate } from '../../domain/places/model'
import { done, receiptId, rejected, type Call } from '../_shell/call'
import { isTextRefused } from '../_shell/check-text'
import { findCode } from '../_shell/codes'
import { read } from '../_shell/documents'
import { notify } from '../_shell/effects/notify'
import { doorIdOf } from '../_shell/ids'
import { changeOwn } from '../_shell/members'
import { meAfter, type PeopleHandlers } from './handlers'

/** Joins by a printed code (code, sheet and its change), then tells the stewards of the building (estate, and one notice each). */
export const join: PeopleHandlers['join'] = async ({ scene, unit, room: typed, name, phone, tie, until }, call) => {
  const code = await findCode(scene)
  if (!code.ok) return code
  if (await isTextRefused(call.caller.openid, name)) return rejected('TEXT_REFUSED')
  const { communityId, estateId, buildingId, label } = code.code
  if (!buildingId) return rejected('CODE_UNKNOWN')
  const room = roomOf(typed)
  const doorId = doorIdOf({ estateId, buildingId, unit, room })
  const home = { communityId, estateId, buildingId, unit, room, label: placeLabel(label, unit, room), doorId, tie, until }
  const changed = await changeOwn(call, member => joinEstate(member, { home, name, phone: phone ?? null, at: call.caller.at }))
  if (!changed.ok) return changed
  await tellStewards(changed.member.home, call)
  return done(meAfter(changed.member, call))
}

/** 春风里 3 栋 2 单元 501; the label of a unit's code already names the unit. */
const placeLabel = (label: string, unit: string, room: string): string => [label.includes(unit) ? label : `${label} ${unit}`, room].join(' ')

async function tellStewards(home: Home | null, call: Call): Promise<void> {
  if (home?.status !== 'pending') return
  const estate = await read<Estate>('estates', home.estateId)
  const to = (estate?.staff ?? []).filter(({ role, buildingIds }) => role === 'steward' && buildingIds.includes(home.buildingId)).map(({ memberId }) => memberId)
  const params = { refId: home.doorId, subject: home.label, place: home.label, when: noticeTime(home.joinedAt) }
  await notify({ event: 'residentJoined', params, to }, receiptId(call), home)
}
