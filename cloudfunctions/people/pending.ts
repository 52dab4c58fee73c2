import { maskPhone } from '../../domain/kernel/mask'
import type { Member } from '../../domain/people/model'
import { done } from '../_shell/call'
import { list } from '../_shell/list'
import { hatHere, type PeopleHandlers } from './handlers'

const FIELDS = ['name', 'phone', 'home', 'party'] as const
type Row = Pick<Member, '_id' | (typeof FIELDS)[number]>

/** The residents waiting in the estate, for an officer the community, of the caller's appointment; a steward sees those of the buildings appointed to. */
export const pending: PeopleHandlers['pending'] = async ({ cursor, limit }, call) => {
  const hat = hatHere(call)
  const area = hat.estateId ? { 'home.estateId': hat.estateId } : { 'home.communityId': hat.communityId }
  const { docs, cursor: next } = await list<Row>({
    collection: 'members', where: { ...area, 'home.status': 'pending' }, by: 'home.joinedAt', order: 'asc', cursor, limit, fields: FIELDS,
  })
  const mine = docs.filter(({ home }) => hat.role !== 'steward' || hat.buildingIds.includes(home!.buildingId))
  return done({
    items: mine.map(({ _id, name, phone, home }) => ({
      memberId: _id, name, phoneMask: maskPhone(phone), place: home!.label, joinedAt: home!.joinedAt, tie: home!.tie, until: home!.until,
    })),
    cursor: next,
  })
}

/** Whoever declared Party membership in the community of the secretary, first come first. */
export const pendingParty: PeopleHandlers['pendingParty'] = async ({ cursor, limit }, call) => {
  const { communityId } = hatHere(call)
  const { docs, cursor: next } = await list<Row>({
    collection: 'members', where: { 'party.communityId': communityId, 'party.status': 'declared' }, by: 'party.declaredAt', order: 'asc', cursor, limit, fields: FIELDS,
  })
  return done({
    items: docs.map(({ _id, name, phone, home, party }) => ({
      memberId: _id, name, phoneMask: maskPhone(phone), place: home?.label ?? '', kind: party!.kind, branchName: party!.branchName, declaredAt: party!.declaredAt,
    })),
    cursor: next,
  })
}
