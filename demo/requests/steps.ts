import type { Actor } from '../../domain/kernel/actor'
import type { Decision } from '../../domain/kernel/decision'
import { acceptRequest } from '../../domain/requests/accept-request'
import { assignRequest } from '../../domain/requests/assign-request'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import { rateRequest } from '../../domain/requests/rate-request'
import { reopenRequest } from '../../domain/requests/reopen-request'
import { takeStep } from '../../domain/requests/take-step'
import { resolveRequest, startRequest } from '../../domain/requests/work-on-request'
import type { Cast } from '../people/cast'
import type { Album } from '../pictures/album'
import type { SceneName } from '../pictures/scenes'

/** Who stands where when a step is taken. */
export interface Situation {
  cast: Cast
  album: Album
  /** The steward who answers for the building. */
  steward: Actor
  requester: Actor
  at: number
}

/** A step of a story: so many minutes after the one before, taken by the rule that the function takes it by. */
export interface Step {
  after: number
  take(request: ResidentRequest, situation: Situation): Decision<RequestEvent, string>
}

export const accepted = (after: number, words?: string): Step => ({
  after, take: (request, { steward, at }) => acceptRequest(request, { by: steward, at, words }),
})

export const assigned = (after: number, engineer: string, words?: string): Step => ({
  after,
  take: (request, { cast, steward, at }) => {
    const { memberId, name } = cast.as(engineer, 'engineer')
    return assignRequest(request, { by: steward, at, assignee: { memberId, name }, words })
  },
})

export const started = (after: number): Step => ({ after, take: (request, s) => startRequest(request, { by: worker(request, s), at: s.at }) })

export const resolved = (after: number, words: string, scene?: SceneName): Step => ({
  after,
  take: (request, s) => {
    const by = worker(request, s)
    return resolveRequest(request, { by, at: s.at, words, photos: scene ? [s.album.add(by.memberId, scene)] : [] })
  },
})

export const confirmed = (after: number): Step => ({ after, take: (request, { requester: by, at }) => takeStep('confirm', request, { by, at }) })

export const rated = (after: number, stars: number, tags: string[] = [], words?: string): Step => ({
  after, take: (request, { requester: by, at }) => rateRequest(request, { by, at, stars, tags, words }),
})

export const reopened = (after: number, words: string): Step => ({
  after, take: (request, { requester: by, at }) => reopenRequest(request, { by, at, words }),
})

export const withdrawn = (after: number): Step => ({ after, take: (request, { requester: by, at }) => takeStep('withdraw', request, { by, at }) })

/** Whoever it was assigned to does the work; otherwise the steward who took it. */
const worker = ({ assignee }: ResidentRequest, { steward }: Situation): Actor =>
  assignee && assignee.memberId !== steward.memberId ? { ...assignee, hat: 'engineer' } : steward
