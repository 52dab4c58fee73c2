import type { ServicePost } from '../../domain/posts/model'
import { monthOf, withService, type ServiceMonth } from '../../domain/posts/service-month'
import type { Member } from '../../domain/people/model'

/** The records of service that the confirmed hours of the posts come to, month by month. */
export function serviceMonthsOf(posts: readonly ServicePost[], members: readonly Member[]): ServiceMonth[] {
  const months = new Map<string, ServiceMonth>()
  for (const { _id: postId, title, team, startAt, communityId, estateId, claims, thanks } of posts) for (const { memberId, seat, service, praise } of claims) {
    if (!service) continue
    const month = monthOf(startAt)
    const _id = `${memberId}-${month}-${estateId}`
    const party = members.find(member => member._id === memberId)?.party
    const isParty = party?.status === 'verified'
    const before = months.get(_id)
      ?? { _id, version: 1, memberId, communityId, estateId, branchId: isParty ? party.branchId : null, isParty, month, minutes: 0, points: 0, entries: [], updatedAt: service.at }
    months.set(_id, withService(before, { postId, title, team, seat, startAt, minutes: service.minutes, points: service.points, praise, thanks: thanks?.words ?? null }))
  }
  return [...months.values()]
}
