import type { Effect } from '../../domain/kernel/actor'
import { noticeTime } from '../../domain/kernel/calendar'
import type { Claim, ServicePost } from '../../domain/posts/model'
import type { Step, Told } from '../../domain/posts/step'

/** What a step of a post owes: its card on the board, what people are told, and their records of service. */
export const effectsOf = (post: ServicePost, { told, recorded = [], isQuiet = false, isCall = false }: Omit<Step, 'post'>): Omit<Effect, 'id'>[] => [
  ...(isQuiet ? [] : [{ type: 'showPost', data: {} }]), ...told.map(one => noticeOf(post, one)), ...recorded.map(claim => recordOf(post, claim)),
  ...(isCall ? [{ type: 'callForSeats', data: {} }] : []),
]

export const noticeOf = ({ _id, title, place, startAt }: ServicePost, { event, to, detail }: Told) => ({
  type: 'notify', data: { event, to, params: { refId: _id, subject: title, place, when: noticeTime(startAt), detail } },
})

const recordOf = ({ _id, title, team, startAt, communityId, estateId, thanks }: ServicePost, { memberId, seat, status, service, absence, praise }: Claim) => ({
  type: 'recordService', data: {
    memberId, status, communityId, estateId, absentAt: absence?.at ?? null,
    entry: { postId: _id, title, team, seat, startAt, minutes: service?.minutes ?? 0, points: service?.points ?? 0, praise, thanks: thanks?.words ?? null },
  },
})
