import { HOME_STATUS_LABELS } from '../../domain/people/labels'
import type { Member } from '../../domain/people/model'
import { verifyResident } from '../../domain/people/verify-resident'
import { done, reach, receiptId } from '../_shell/call'
import { notify } from '../_shell/effects/notify'
import { changeMember } from '../_shell/members'
import { Refused } from '../_shell/refused'
import { read } from '../_shell/documents'
import type { PeopleHandlers } from './handlers'

/** The steward of the building says whether the person lives there, and the person is told. */
export const verify: PeopleHandlers['verify'] = async ({ memberId, isResident }, call) => {
  const member = await read<Member>('members', memberId)
  if (!member?.home) throw new Refused('NOT_FOUND')
  const { communityId, estateId, buildingId, label } = member.home
  reach(call, { communityId, estateId, buildingId })
  const changed = await changeMember(call, member, () => {
    const decision = verifyResident(member, isResident)
    return decision.accepted ? { accepted: true, event: { home: decision.event } as Partial<Member> } : decision
  })
  if (changed === 'again') throw new Refused('CONFLICT')
  if (!changed.ok) return changed
  const { status } = changed.member.home!
  const params = { refId: memberId, subject: label, place: label, when: '', progress: HOME_STATUS_LABELS[status], detail: status === 'verified' ? '可以认领岗位和预约了' : '请联系管家' }
  await notify({ event: 'residentVerified', params, to: [memberId] }, receiptId(call), { communityId, estateId })
  return done({ memberId, status })
}
