import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import type { ServicePost } from './model'

export interface PublishPost {
  postId: string
  at: number
  by: Actor
  communityId: string
  estateId: string
  title: string
  team: ServicePost['team']
  place: string
  words: string
  startAt: number
  endAt: number
  partySeats: number
  neighborSeats: number
  contact: { name: string; phone: string }
  checkInScene: string
}

/** 发布党员+N 岗位：至少一个党员席，时间要在后头。 */
export function publishPost(command: PublishPost): Decision<ServicePost, 'TIME_WRONG'> {
  const { postId, at, by, partySeats, neighborSeats, ...rest } = command
  if (rest.startAt <= at || rest.endAt <= rest.startAt) return reject('TIME_WRONG')
  return accept({
    _id: postId, version: 1, ...rest, status: 'open',
    seats: { party: { total: partySeats, left: partySeats }, neighbor: { total: neighborSeats, left: neighborSeats } },
    claims: [], memberIds: [], publishedBy: by, receipts: [], effects: [], effectsDueAt: null, createdAt: at, updatedAt: at,
  })
}
