import type { Photo, ResidentRequest } from './model'

const DAY = 24 * 60 * 60_000
/** 原图保留: ninety days after a matter is closed its original photos are dropped; the thumbnails stay with the history. */
export const KEEP_PHOTOS = 90 * DAY

/** Every photo of the request and of its history. */
export const photosOf = ({ photos, timeline }: Pick<ResidentRequest, 'photos' | 'timeline'>): Photo[] => [...photos, ...timeline.flatMap(event => event.photos ?? [])]

const hasOriginal = ({ fileId, thumbId }: Photo): boolean => fileId !== thumbId

/** When the originals are dropped; null while it is open, and when there are none. */
export const photosUntilOf = (request: Pick<ResidentRequest, 'isOpen' | 'photos' | 'timeline'>): number | null =>
  request.isOpen || !photosOf(request).some(hasOriginal) ? null : (request.timeline.at(-1)?.at ?? 0) + KEEP_PHOTOS

/** The files that go. */
export const originalsOf = (request: Pick<ResidentRequest, 'photos' | 'timeline'>): string[] => photosOf(request).filter(hasOriginal).map(({ fileId }) => fileId)

/** The request without its originals: the thumbnail stands for the photo. */
export const withoutOriginals = (request: ResidentRequest): ResidentRequest => ({
  ...request, photosUntil: null, photos: request.photos.map(thumbOnly),
  timeline: request.timeline.map(event => (event.photos ? { ...event, photos: event.photos.map(thumbOnly) } : event)),
})

const thumbOnly = ({ thumbId }: Photo): Photo => ({ fileId: thumbId, thumbId })
