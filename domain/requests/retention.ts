import type { Photo, ResidentRequest } from './model'

const DAY = 24 * 60 * 60_000
/** 原图保留: ninety days after a matter is closed its original photos and the number left with it are dropped; the thumbnails stay with the history. */
export const KEEP_PHOTOS = 90 * DAY

/** Every photo of the request and of its history. */
export const photosOf = ({ photos, timeline }: Pick<ResidentRequest, 'photos' | 'timeline'>): Photo[] => [...photos, ...timeline.flatMap(event => event.photos ?? [])]

const hasOriginal = ({ fileId, thumbId }: Photo): boolean => fileId !== thumbId

/** When the originals and the number are dropped; null while it is open, and when there are none. */
export const photosUntilOf = (request: Pick<ResidentRequest, 'isOpen' | 'photos' | 'timeline' | 'contact'>): number | null =>
  request.isOpen || !(request.contact || photosOf(request).some(hasOriginal)) ? null : (request.timeline.at(-1)?.at ?? 0) + KEEP_PHOTOS

/** The files that go. */
export const originalsOf = (request: Pick<ResidentRequest, 'photos' | 'timeline'>): string[] => photosOf(request).filter(hasOriginal).map(({ fileId }) => fileId)

/** The request without its originals and the number: the thumbnail stands for the photo. */
export const withoutOriginals = (request: ResidentRequest): ResidentRequest => ({
  ...request, photosUntil: null, contact: null, photos: request.photos.map(thumbOnly),
  timeline: request.timeline.map(event => (event.photos ? { ...event, photos: event.photos.map(thumbOnly) } : event)),
})

const thumbOnly = ({ thumbId }: Photo): Photo => ({ fileId: thumbId, thumbId })
