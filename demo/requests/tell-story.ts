import type { Actor } from '../../domain/kernel/actor'
import { maskName } from '../../domain/kernel/mask'
import { evolve } from '../../domain/requests/evolve'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'
import { followOriginal, passTime } from '../../domain/requests/pass-time'
import { questionsOf } from '../../domain/requests/questions'
import { submitRequest } from '../../domain/requests/submit-request'
import { idFromKey } from '../../cloudfunctions/_shell/ids'
import { expectAccepted } from '../expect'
import type { Cast } from '../people/cast'
import type { Album } from '../pictures/album'
import { buildingOf } from '../places/site'
import type { Times } from '../times'
import type { Step } from './steps'
import type { Story } from './story'

const MINUTE = 60_000

/** A request as the rules make it: every step is decided, and time alone does between the steps what it would have done. */
export function tellStory(story: Story, cast: Cast, album: Album, { now }: Times, original: ResidentRequest | null = null): ResidentRequest {
  const requester = cast.as(story.by, story.onBehalf ? 'steward' : 'resident')
  const location = locationOf(story, cast)
  const steward = stewardOf(cast, story, location.buildingId)
  const request = submitRequest({
    requestId: idFromKey('r', requester.memberId, `demo-${story.at}`), at: story.at, by: requester, category: story.category, words: story.words,
    answers: questionsOf(story.category).slice(0, story.answer ? 1 : 0).map(({ question }) => ({ question, answer: story.answer! })),
    photos: (story.scenes ?? []).map(scene => album.add(requester.memberId, scene)), visit: story.visit ?? null, isPublic: story.isPublic ?? false,
    source: story.onBehalf ? story.onBehalf.source ?? 'phone' : 'self', requesterName: story.onBehalf ? maskName(story.onBehalf.name) : requester.name,
    contact: story.onBehalf?.phone ? { name: story.onBehalf.name, phone: story.onBehalf.phone } : null,
    isRequesterVerified: story.onBehalf !== undefined || cast.member(story.by).home?.status === 'verified', location, ladder: ladderOf(cast, story, location.buildingId), onDuty: [],
  })
  const take = (before: ResidentRequest, step: Step): ResidentRequest => {
    const at = before.timeline.at(-1)!.at + step.after * MINUTE
    if (at > now) throw new Error(`the story “${story.words}” reaches into the future`)
    const later = waited(before, at, original)
    return happened(later, expectAccepted(step.take(later, { cast, album, steward, requester, original, at }), story.words))
  }
  return waited((story.steps ?? []).reduce(take, request), now, original)
}

const happened = (request: ResidentRequest, event: RequestEvent): ResidentRequest =>
  ({ ...evolve(request, event), version: request.version + 1, updatedAt: event.at })

/** What the ladder, the dates, the silence and the original did until `at`. */
function waited(request: ResidentRequest, at: number, original: ResidentRequest | null): ResidentRequest {
  const { wakeAt, status } = request
  if (wakeAt === null || wakeAt > at) return request
  const event = status === 'duplicate' ? followOriginal(request, original, wakeAt) : passTime(request, wakeAt)
  return event ? waited(happened(request, event), at, original) : request
}

function locationOf({ by, onBehalf }: Story, cast: Cast) {
  const { site } = cast.person(by)
  const { home } = cast.member(by)
  if (!onBehalf) {
    if (!home) throw new Error(`${by} has no home to report from`)
    return { communityId: site.communityId, estateId: site.estateId, buildingId: home.buildingId, place: home.label.replace(` ${home.room}`, ''), room: home.room }
  }
  const building = buildingOf(site, onBehalf.building)
  return {
    communityId: site.communityId, estateId: site.estateId, buildingId: building.buildingId,
    place: `${site.name} ${building.name} ${building.units[onBehalf.unit - 1]}`, room: onBehalf.room,
  }
}

function stewardOf(cast: Cast, { by }: Story, buildingId: string): Actor {
  const entry = cast.staffOf(cast.person(by).site.estateId).find(({ role, buildingIds }) => role === 'steward' && buildingIds.includes(buildingId))
  if (!entry) throw new Error(`${buildingId} has no steward`)
  return { memberId: entry.memberId, hat: 'steward', name: entry.name }
}

/** The stewards of the building, then the site manager, then the community. */
function ladderOf(cast: Cast, { by, category }: Story, buildingId: string): string[][] {
  const staff = cast.staffOf(cast.person(by).site.estateId)
  const ids = (role: string) => staff.filter(s => s.role === role && (role !== 'steward' || s.buildingIds.includes(buildingId))).map(s => s.memberId)
  return [ids('steward'), ...(category === 'petition' ? [] : [ids('siteManager')]), ids('communityOfficer')].filter(group => group.length)
}
