import type { Actor } from '../kernel/actor'
import { accept, reject, type Decision } from '../kernel/decision'
import { NO_RULES, type PostPhoto, type PostRules, type ServicePost } from './model'
import { nextWakeOf } from './wake'

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
  photos?: PostPhoto[]
  startAt: number
  endAt: number
  partySeats: number
  neighborSeats: number
  rules?: PostRules
  leadIds?: string[]
  teamId?: string | null
  seriesId?: string | null
  contact: { name: string; phone: string }
  checkInScene: string
}

/** 发布党员+N 岗位：至少一个党员席，时间要在后头，成行人数不超过席位。 */
export function publishPost(command: PublishPost): Decision<ServicePost, 'TIME_WRONG' | 'MINIMUM_WRONG'> {
  const { postId, at, by, partySeats, neighborSeats, photos = [], rules = NO_RULES, leadIds = [], teamId = null, seriesId = null, ...rest } = command
  if (rest.startAt <= at || rest.endAt <= rest.startAt) return reject('TIME_WRONG')
  if (rules.minimum > partySeats + neighborSeats) return reject('MINIMUM_WRONG')
  const post: ServicePost = {
    _id: postId, version: 1, ...rest, photos, rules, leadIds, teamId, seriesId, status: 'open', isEdited: false, movedAt: null, cancelReason: '',
    seats: { party: { total: partySeats, left: partySeats }, neighbor: { total: neighborSeats, left: neighborSeats } },
    claims: [], waiting: [], offers: [], line: { party: 0, neighbor: 0 }, partyHeld: 0, memberIds: [], concernedIds: [], calledAt: null, thanks: null, passed: [],
    publishedBy: by, receipts: [], effects: [], effectsDueAt: null, wakeAt: null, createdAt: at, updatedAt: at,
  }
  return accept({ ...post, wakeAt: nextWakeOf(post) })
}
