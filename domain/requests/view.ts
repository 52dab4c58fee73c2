import type { Role } from '../kernel/roles'
import { cardOf } from './card'
import { REOPEN_WITHIN } from './clocks'
import { ACTIONS, type RequestAction, type RequestView } from './contract'
import type { Photo, ResidentRequest } from './model'
import { TRANSITIONS } from './transitions'
import { isInHand } from './work-on-request'

/** `roles`: every hat under which this person reaches the request; permissions are their union (交叉任职). */
export interface Viewer { memberId: string; roles: readonly Role[]; at: number }
export type PhotoUrls = (photo: Photo) => { fileId: string; url: string; thumbUrl: string }
export interface Phones { assigneePhone: string | null; stewardName: string | null; stewardPhone: string | null }

/** Exactly the steps this viewer may take now, in the order of the life. */
export const actionsOf = (request: ResidentRequest, { memberId, roles, at }: Viewer): RequestAction[] =>
  ACTIONS.filter(action => roles.some(role => mayTake(action, request, { memberId, hat: role }, at)))

function mayTake(action: RequestAction, request: ResidentRequest, by: { memberId: string; hat: Role }, at: number): boolean {
  const { from, roles } = TRANSITIONS[action]
  if (!(from as readonly string[]).includes(request.status) || !(roles as readonly Role[]).includes(by.hat)) return false
  if (action === 'rate') return request.rating === null
  if (action === 'followUp') return request.followUp?.status === 'open'
  if (action === 'reopen') return request.resolvedAt !== null && at <= request.resolvedAt + REOPEN_WITHIN
  if (action === 'start' || action === 'resolve') return isInHand(request, by)
  return true
}

/** One request as its viewer may see it: the room only for handlers and the requester. */
export function viewOf(request: ResidentRequest, viewer: Viewer, urls: PhotoUrls, phones: Phones): RequestView {
  const isMine = request.requesterId === viewer.memberId
  return {
    ...cardOf(request), ...phones, words: request.words, visit: request.visit, isPublic: request.isPublic,
    room: isMine || viewer.roles.some(role => role !== 'resident') ? request.room : '', photos: request.photos.map(urls),
    respondBy: request.respondBy, resolveBy: request.resolveBy, isMine, isRequesterVerified: request.isRequesterVerified, estateId: request.estateId,
    timeline: request.timeline.map(({ by, photos, ...step }) => ({
      ...step, by: { name: by.name, role: by.hat, isMe: by.memberId === viewer.memberId }, photos: (photos ?? []).map(urls),
    })),
    actions: actionsOf(request, viewer), rating: request.rating,
  }
}
