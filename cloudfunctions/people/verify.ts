import { HOME_STATUS_LABELS } from '../../domain/people/labels'
import type { Member } from '../../domain/people/model'
import type { Target } from '../../domain/people/reach'
import { verifyResident } from '../../domain/people/verify-resident'
import { done, receiptId } from '../_shell/call'
import { notify } from '../_shell/effects/notify'
import { changeOther } from './change-other'
import type { PeopleHandlers } from './handlers'

export const homeTarget = ({ home }: Pick<Member, 'home'>): Target | null =>
  home && { communityId: home.communityId, estateId: home.estateId, buildingId: home.buildingId }

/** The steward of the building says whether the person lives there, and the person is told. */
export const verify: PeopleHandlers['verify'] = async ({ memberId, isResident }, call) => {
  const changed = await changeOther(memberId, call, homeTarget, member => verifyResident(member, isResident, call.caller.at))
  if (!changed.ok) return changed
  const { status, label, communityId, estateId } = changed.member.home!
  const params = { refId: memberId, subject: label, place: label, when: '', progress: HOME_STATUS_LABELS[status], detail: status === 'verified' ? '可以认领岗位和预约了' : '请联系管家' }
  await notify({ event: 'residentVerified', params, to: [memberId] }, receiptId(call), { communityId, estateId })
  return done({ memberId, status })
}
