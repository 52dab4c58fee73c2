import { maskName } from '../../domain/kernel/mask'
import { noticeTime } from '../../domain/kernel/calendar'
import { moveOut as decide } from '../../domain/people/move-out'
import type { Member } from '../../domain/people/model'
import { done, receiptId } from '../_shell/call'
import { notify } from '../_shell/effects/notify'
import { list } from '../_shell/list'
import { changeOwn } from '../_shell/members'
import { Refused } from '../_shell/refused'
import { changeOther } from './change-other'
import { meAfter, type PeopleHandlers } from './handlers'
import { homeTarget } from './verify'

export const moveOut: PeopleHandlers['moveOut'] = async (_input, call) => {
  const changed = await changeOwn(call, member => decide(member, call.caller.at))
  return changed.ok ? done(meAfter(changed.member, call)) : changed
}

/** The steward writes down that somebody has moved away; the person is told, and can join again. */
export const endResidence: PeopleHandlers['endResidence'] = async ({ memberId }, call) => {
  const changed = await changeOther(memberId, call, homeTarget, member => decide(member, call.caller.at))
  if (!changed.ok) return changed
  const home = changed.before.home
  // A repeat: the home is gone, and the person was told with it.
  if (!home) return done({ memberId })
  const { label } = home
  const params = { refId: memberId, subject: label, place: label, when: noticeTime(call.caller.at), detail: '如有误请联系管家' }
  await notify({ event: 'residenceEnded', params, to: [memberId] }, receiptId(call), home)
  return done({ memberId })
}

const MOST = 50

/** Who lives behind the same door; before the steward has verified one, only oneself. */
export const household: PeopleHandlers['household'] = async (_input, { caller: { member, memberId } }) => {
  const home = member?.home
  if (!home) throw new Refused('NOT_FOUND')
  const { docs } = await list<Pick<Member, '_id' | 'name' | 'home'>>({
    collection: 'members', where: { 'home.doorId': home.doorId }, by: 'home.joinedAt', order: 'asc', limit: MOST, fields: ['name', 'home'],
  })
  const shown = docs.filter(one => one._id === memberId || (home.status === 'verified' && one.home!.status !== 'refused'))
  return done({
    label: home.label,
    members: shown.map(({ _id, name, home: theirs }) => {
      const { tie, status, until, joinedAt } = theirs!
      return { name: _id === memberId ? name : maskName(name), tie, status, until, joinedAt, isMe: _id === memberId }
    }),
  })
}
