import type { VisitChange } from '../../../domain/days/home-visit'
import type { ConvenienceDay } from '../../../domain/days/model'
import type { Member } from '../../../domain/people/model'
import type { Estate } from '../../../domain/places/model'
import { evolve } from '../../../domain/requests/evolve'
import type { ResidentRequest } from '../../../domain/requests/model'
import { submitRequest } from '../../../domain/requests/submit-request'
import { takeStep } from '../../../domain/requests/take-step'
import { now } from '../clock'
import { insert, read } from '../documents'
import { effectsOf } from '../request-effects'
import { ladderOf } from '../request-ladder'
import { savedOver, writeOver } from '../saving'

const CATEGORY = 'other'

/** 上门的号: its request is filed, or withdrawn while nobody is at work on it; who hears of it is told by the timer within the minute. */
export const homeVisit = (change: VisitChange, id: string, day: ConvenienceDay): Promise<void> => (change.isWanted ? file(change, day) : withdraw(change, id))

/** Two reads and an insert, which finds the request when it was filed before. */
async function file({ requestId, memberId, words, from, until }: VisitChange, { estateId }: ConvenienceDay): Promise<void> {
  const [member, estate] = await Promise.all([read<Member>('members', memberId), read<Estate>('estates', estateId)])
  if (!member?.home || !estate) return
  const { buildingId, room, label } = member.home
  const at = now()
  const request = submitRequest({
    requestId, at, by: { memberId, hat: 'resident', name: member.publicName }, category: CATEGORY, words, photos: [], visit: { from, until }, isPublic: false, source: 'self',
    requesterName: member.publicName, isRequesterVerified: true, clocksFrom: from,
    location: { communityId: estate.communityId, estateId, buildingId, place: label.replace(` ${room}`, ''), room }, ladder: ladderOf(estate, buildingId, CATEGORY),
  })
  const effects = effectsOf(request, request.timeline[0]!, null).map((effect, i) => ({ ...effect, id: `${requestId}-${i}` }))
  await insert('requests', { ...request, effects, effectsDueAt: at })
}

/** A read and a write; work under way goes on, and its handler hears from the resident. */
async function withdraw({ requestId, memberId }: VisitChange, id: string): Promise<void> {
  const request = await read<ResidentRequest>('requests', requestId)
  if (!request) return
  const decision = takeStep('withdraw', request, { by: { memberId, hat: 'resident', name: request.requesterName }, at: now() })
  if (!decision.accepted) return
  const next = evolve(request, decision.event)
  if (!(await writeOver('requests', request, savedOver(request, next, id, effectsOf(next, decision.event, request), 0)))) throw new Error(`request ${requestId} moved meanwhile`)
}
