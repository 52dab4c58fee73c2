import { MAX_TIMELINE, append } from '../kernel/evolve'
import { categoryOf } from './categories'
import { CHANGES } from './changes'
import { dueAtOf, wakeAtOf } from './clocks'
import { filed } from './filed'
import { followUpAfter } from './follow-up'
import type { RequestEvent, ResidentRequest } from './model'
import { isOpenIn, nextStatus } from './transitions'

/** The request after an event of its history. */
export function evolve(request: ResidentRequest, event: RequestEvent): ResidentRequest {
  const status = nextStatus(request.status, event.type, event.backTo) ?? request.status
  // Internal notes are kept apart: the history is what its resident may read.
  const timeline = event.type === 'RequestNoted' ? request.timeline : append(request.timeline, event, MAX_TIMELINE)
  return settled({ ...request, ...CHANGES[event.type](request, event), followUp: followUpAfter(request, event), status, timeline })
}

/** What follows from the rest: whether it is open, who may take it, what is due and when to look again. */
export function settled(request: ResidentRequest): ResidentRequest {
  const next = { ...request, isOpen: isOpenIn(request.status, request.original?.status), openTo: openToOf(request) }
  return { ...next, dueAt: dueAtOf(next), wakeAt: wakeAtOf(next), ...filed(next) }
}

/** 抢单、志愿认领: open while nobody has the work, by category. */
function openToOf({ status, assignee, category, kind, isPooled }: ResidentRequest): ResidentRequest['openTo'] {
  if (assignee || kind === 'proxyPetition' || (status !== 'submitted' && status !== 'accepted')) return []
  const { handling, isForVolunteers } = categoryOf(category)
  return [...(handling === 'grab' || isPooled ? ['engineer' as const] : []), ...(isForVolunteers ? ['partyMember' as const] : [])]
}
