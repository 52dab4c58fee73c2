import { maskName, maskPhone } from '../../domain/kernel/mask'
import type { Member } from '../../domain/people/model'
import type { Estate } from '../../domain/places/model'
import { done, reach } from '../_shell/call'
import { list } from '../_shell/list'
import { Refused } from '../_shell/refused'
import { readNamed } from '../_shell/store'
import { estateTarget } from '../_shell/targets'
import type { PeopleHandlers } from './handlers'

const MOST = 50

/** Who lives behind a door, masked, for those who look after its building: one indexed query beside the estate. */
export const door: PeopleHandlers['door'] = async ({ estateId, buildingId, doorId }, call) => {
  const estate = await readNamed<Estate>('estates', estateId, call)
  if (!estate) throw new Refused('NOT_FOUND')
  reach(call, { ...estateTarget(estate), buildingId })
  const { docs } = await list<Pick<Member, '_id' | 'name' | 'phone' | 'home'>>({
    collection: 'members', where: { 'home.doorId': doorId }, by: 'home.joinedAt', order: 'asc', limit: MOST, fields: ['name', 'phone', 'home'],
  })
  // The door is named beside its building; one of another building is not shown for it.
  const here = docs.filter(({ home }) => home!.buildingId === buildingId && home!.estateId === estateId && home!.status !== 'refused')
  return done({
    members: here.map(({ _id, name, phone, home }) => ({
      memberId: _id, name: maskName(name), phoneMask: maskPhone(phone), tie: home!.tie, status: home!.status, until: home!.until, joinedAt: home!.joinedAt,
    })),
  })
}
