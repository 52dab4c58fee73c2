import { maskPhone } from '../kernel/mask'
import { cardOf, isForStaff } from './card'
import { actionsOf, type Viewer } from './may-take'
import type { RequestView } from './contract'
import type { Photo, ResidentRequest } from './model'

export { actionsOf, type Viewer } from './may-take'

export type PhotoUrls = (photo: Photo) => { fileId: string; url: string; thumbUrl: string }
/** What the estate adds: the working numbers, and its own ready sentences by step. */
export interface FromEstate { assigneePhone: string | null; stewardName: string | null; stewardPhone: string | null; ready: Readonly<Record<string, string[]>> }

/** One request as its viewer may see it: the room only for handlers and the requester. */
export function viewOf(request: ResidentRequest, viewer: Viewer, urls: PhotoUrls, { ready, ...phones }: FromEstate): RequestView {
  const isMine = request.requesterId === viewer.memberId
  const isStaff = viewer.roles.some(role => role !== 'resident' && role !== 'partyMember')
  const actions = actionsOf(request, viewer)
  return {
    ...cardOf(request, viewer.memberId), ...phones, words: request.words, visit: request.visit, isPublic: request.isPublic, source: request.source, answers: request.answers, followerCount: request.followerIds.length,
    room: isMine || viewer.roles.some(role => role !== 'resident') ? request.room : '', photos: request.photos.map(urls),
    respondBy: request.respondBy, resolveBy: request.resolveBy, isMine, isRequesterVerified: request.isRequesterVerified, estateId: request.estateId,
    hold: request.hold, referral: request.referral, fee: request.fee, nudgedAt: request.nudgedAt, original: request.original, hasDuplicates: request.hasDuplicates,
    notes: isStaff ? request.notes.map(({ by, ...note }) => ({ ...note, by: by.name })) : [],
    timeline: request.timeline.filter(({ type }) => isStaff || !isForStaff(type)).map(({ by, photos, ...step }) => ({
      ...step, by: { name: by.name, role: by.hat, isMe: by.memberId === viewer.memberId }, photos: (photos ?? []).map(urls),
    })),
    contactMask: isStaff && request.contact ? maskPhone(request.contact.phone) : null,
    actions, rating: request.rating, ready: Object.fromEntries(Object.entries(ready).filter(([action]) => (actions as string[]).includes(action))),
  }
}
