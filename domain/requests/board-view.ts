import type { BoardCard, BoardView } from './board-contract'
import { titleOf } from './card'
import { EVENT_LABELS } from './labels'
import type { RequestEvent, ResidentRequest } from './model'
import type { PhotoUrls } from './view'

export const BOARD_FIELDS = ['number', 'category', 'words', 'place', 'status', 'createdAt', 'updatedAt', 'timeline', 'photos', 'followerIds', 'requesterId'] as const
export type BoardRow = Pick<ResidentRequest, '_id' | (typeof BOARD_FIELDS)[number]>

/** 手机号、座机、身份证号: any run of seven digits or more, also written with spaces or hyphens. */
const LONG_NUMBER = /\d(?:[\s-]?\d){6,}/g
export const withoutNumbers = (words: string): string => words.replace(LONG_NUMBER, '***')

/** What neighbours are told of; what passes between the resident and the staff stays there. */
const TOLD: readonly RequestEvent['type'][] = [
  'RequestSubmitted', 'RequestAccepted', 'RequestAssigned', 'RequestRotated', 'RequestStarted', 'RequestResolved', 'RequestConfirmed', 'RequestReopened', 'RequestClosedBySilence',
]
const isTold = ({ type }: RequestEvent): boolean => TOLD.includes(type)
/** Staff by their working name; residents by none. */
const nameOf = ({ by }: RequestEvent): string => (by.hat === 'resident' ? '居民' : by.hat === 'timer' ? '' : by.name)

export function boardCardOf(row: BoardRow, memberId: string, thumbUrl: string | null): BoardCard {
  const last = row.timeline.filter(isTold).at(-1)
  return {
    requestId: row._id, number: row.number, category: row.category, title: titleOf(withoutNumbers(row.words)), place: row.place, status: row.status,
    createdAt: row.createdAt, updatedAt: last?.at ?? row.createdAt, latest: last ? `${nameOf(last)}${EVENT_LABELS[last.type]}` : '',
    thumbUrl, followerCount: row.followerIds.length, isFollowing: row.followerIds.includes(memberId),
    isMine: row.requesterId === memberId,
  }
}

/** The public face of a matter: the words of residents without numbers, those of an appointment of staff not at all. */
export const boardViewOf = (request: ResidentRequest, memberId: string, urls: PhotoUrls): BoardView => ({
  ...boardCardOf(request, memberId, null), words: withoutNumbers(request.words), photos: request.photos.map(urls),
  timeline: request.timeline.filter(isTold).map(event => ({
    type: event.type, at: event.at, name: nameOf(event), photos: event.type === 'RequestResolved' ? (event.photos ?? []).map(urls) : [],
    words: event.type === 'RequestAssigned' ? '' : withoutNumbers(event.words ?? ''),
  })),
})
