import type { Actor } from '../../domain/kernel/actor'
import { accept, type Decision } from '../../domain/kernel/decision'
import { acceptRequest } from '../../domain/requests/accept-request'
import { assignRequest } from '../../domain/requests/assign-request'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import { rateRequest } from '../../domain/requests/rate-request'
import { reopenRequest } from '../../domain/requests/reopen-request'
import { appealRequest } from '../../domain/requests/appeal-request'
import { chargeRequest, waiveFee } from '../../domain/requests/charge-request'
import type { Agency, Hold } from '../../domain/requests/handling'
import { holdRequest } from '../../domain/requests/hold-request'
import { mergeRequest } from '../../domain/requests/merge-request'
import { nudgeRequest } from '../../domain/requests/nudge-request'
import { giveBackRequest } from '../../domain/requests/pass-on-request'
import { chaseRequest, referRequest } from '../../domain/requests/refer-request'
import { rotatedAtOnce } from '../../domain/requests/rotation'
import { takeStep } from '../../domain/requests/take-step'
import { resolveRequest, startRequest } from '../../domain/requests/work-on-request'
import type { Cast } from '../people/cast'
import type { Album } from '../pictures/album'
import type { SceneName } from '../pictures/scenes'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Who stands where when a step is taken. */
export interface Situation {
  cast: Cast
  album: Album
  /** The steward who answers for the building. */
  steward: Actor
  requester: Actor
  /** The request of the story told before. */
  original: ResidentRequest | null
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

/** 一提交就轮派. */
export const rotated = (engineer: string): Step => ({ after: 0, take: (_, { cast, at }) => accept(rotatedAtOnce(cast.as(engineer, 'engineer'), at)) })

export const assigned = (after: number, engineer: string, words?: string): Step => ({
  after,
  take: (request, { cast, steward, at }) => {
    const { memberId, name } = cast.as(engineer, 'engineer')
    return assignRequest(request, { by: steward, at, assignee: { memberId, name, role: 'engineer', openWork: 0 }, words, isChange: request.assignee !== null })
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

export const held = (after: number, reason: Hold['reason'], days: number, words: string): Step => ({
  after, take: (request, s) => holdRequest(request, { by: worker(request, s), at: s.at, words, hold: { reason, until: s.at + days * DAY } }),
})

export const referred = (after: number, agency: Agency, receipt: string, words: string, hours = 72): Step => ({
  after, take: (request, { steward: by, at }) => referRequest(request, { by, at, agency, receipt, words, chaseBy: at + hours * HOUR }),
})

export const chased = (after: number, words: string): Step => ({
  after, take: (request, { steward: by, at }) => chaseRequest(request, { by, at, words, chaseBy: at + 72 * HOUR }),
})

export const returned = (after: number, words: string): Step => ({ after, take: (request, s) => giveBackRequest(request, { by: worker(request, s), at: s.at, words }) })

export const declined = (after: number, words: string): Step => ({ after, take: (request, { steward: by, at }) => takeStep('decline', request, { by, at }, { words }) })

export const appealed = (after: number, words: string): Step => ({ after, take: (request, { requester: by, at }) => appealRequest(request, { by, at, words }) })

export const charged = (after: number, yuan: number, words: string): Step => ({
  after, take: (request, s) => chargeRequest(request, { by: worker(request, s), at: s.at, words, amount: yuan * 100 }),
})

export const feeWaived = (after: number, words: string): Step => ({ after, take: (request, { steward: by, at }) => waiveFee(request, { by, at, words }) })

export const noted = (after: number, words: string): Step => ({ after, take: (request, { steward: by, at }) => takeStep('note', request, { by, at }, { words }) })

export const nudged = (after: number): Step => ({ after, take: (request, { requester: by, at }) => nudgeRequest(request, { by, at }) })

/** 并入 the story told before this one. */
export const merged = (after: number): Step => ({
  after, take: (request, { steward: by, at, original }) => mergeRequest(request, { by, at, original }),
})

export const withdrawn = (after: number): Step => ({ after, take: (request, { requester: by, at }) => takeStep('withdraw', request, { by, at }) })

/** Whoever it was assigned to does the work; otherwise the steward who took it. */
const worker = ({ assignee }: ResidentRequest, { steward }: Situation): Actor =>
  assignee && assignee.memberId !== steward.memberId ? { ...assignee, hat: 'engineer' } : steward
