import { maskPhone } from '../../domain/kernel/mask'
import type { Member } from '../../domain/people/model'
import { done } from '../_shell/call'
import { list } from '../_shell/list'
import { Refused } from '../_shell/refused'
import type { PeopleHandlers } from './handlers'

const FIELDS = ['name', 'phone', 'home'] as const

/** The residents waiting in the estate, for an officer the community, of the caller's appointment; a steward sees those of the buildings appointed to. */
export const pending: PeopleHandlers['pending'] = async ({ cursor, limit }, { caller, operation }) => {
  const hat = caller.hats.find(({ role }) => operation.roles.includes(role))
  if (!hat) throw new Refused('NOT_FOUND')
  const area = hat.estateId ? { 'home.estateId': hat.estateId } : { 'home.communityId': hat.communityId }
  const { docs, cursor: next } = await list<Pick<Member, '_id' | (typeof FIELDS)[number]>>({
    collection: 'members', where: { ...area, 'home.status': 'pending' }, by: 'home.joinedAt', order: 'asc', cursor, limit, fields: FIELDS,
  })
  const mine = docs.filter(({ home }) => hat.role !== 'steward' || hat.buildingIds.includes(home!.buildingId))
  return done({
    items: mine.map(({ _id, name, phone, home }) => ({ memberId: _id, name, phoneMask: maskPhone(phone), place: home!.label, joinedAt: home!.joinedAt })),
    cursor: next,
  })
}
