import { CATEGORIES, type CategoryKey } from './categories'
import type { RequestCard } from './contract'
import { EVENT_LABELS } from './labels'
import type { RequestEvent, ResidentRequest } from './model'

const TITLE = 16

/** The first words serve as title: people name their trouble best themselves. */
export const titleOf = (words: string): string => {
  const first = words.split(/[\n，。！？；,.!?;]/)[0]!.trim() || words.trim()
  const letters = [...first]
  return letters.length > TITLE ? `${letters.slice(0, TITLE - 1).join('')}…` : first
}

/** 李师傅 已出发: the newest line of the history; 您提交了诉求 to whoever did it. */
export const latestOf = (timeline: readonly RequestEvent[], viewerId: string | null = null): string => {
  const last = timeline.filter(({ type }) => !isForStaff(type)).at(-1)
  if (!last) return ''
  if ((last.type === 'RequestAssigned' || last.type === 'RequestRotated') && last.assignee) return last.assignee.memberId === viewerId ? '已派给您' : `已派给 ${last.assignee.name}`
  if (last.by.memberId === viewerId) return `您${EVENT_LABELS[last.type]}`
  return `${last.by.hat === 'timer' ? '' : last.by.name} ${EVENT_LABELS[last.type]}`.trim()
}

/** Reminders of the timer are for who has the work; a resident reads none. */
export const isForStaff = (type: RequestEvent['type']): boolean => type === 'RequestDueSoon' || type === 'RequestChaseDue'

export const categoryLabel = (category: string): string => CATEGORIES[category as CategoryKey]?.label ?? '其他'

export const CARD_FIELDS = [
  'number', 'kind', 'category', 'words', 'place', 'status', 'isUrgent', 'requesterName', 'assignee', 'dueAt', 'createdAt', 'updatedAt', 'photos',
  'timeline', 'rating', 'escalatedStep', 'requesterId', 'handlerIds', 'acceptedBy', 'buildingId',
] as const
export type CardRow = Pick<ResidentRequest, '_id' | (typeof CARD_FIELDS)[number]>

/** A line of a list: what is listed here leaves, whatever else the row carries. `viewerId` null: somebody who may see no 代访. */
export const cardOf = (row: CardRow, viewerId: string | null = null): RequestCard => ({
  requestId: row._id, number: row.number, kind: row.kind, category: row.category, ...outwardOf(row, viewerId), status: row.status,
  isUrgent: row.isUrgent, assigneeName: row.assignee?.name ?? null, dueAt: row.dueAt, createdAt: row.createdAt,
  updatedAt: row.updatedAt, stars: row.rating?.stars ?? null, escalatedStep: row.escalatedStep, buildingId: row.buildingId,
  thumbUrl: null,
})

type Outward = Pick<RequestCard, 'title' | 'place' | 'requesterName' | 'photoCount' | 'latest'>
/** 代访 is seen by its requester and by those appointed to it; to everybody else it is a number and a state. */
function outwardOf(row: CardRow, viewerId: string | null): Outward {
  if (isHidden(row, viewerId)) return { title: '代访（仅承办人可见）', place: '', requesterName: '居民', photoCount: 0, latest: '' }
  return { title: titleOf(row.words), place: row.place, requesterName: row.requesterName, photoCount: row.photos.length, latest: latestOf(row.timeline, viewerId) }
}

export const isHidden = ({ kind, requesterId, handlerIds, acceptedBy }: Pick<CardRow, 'kind' | 'requesterId' | 'handlerIds' | 'acceptedBy'>, viewerId: string | null): boolean =>
  kind === 'proxyPetition' && (viewerId === null || ![requesterId, acceptedBy?.memberId, ...handlerIds].includes(viewerId))

/** A card of work open to be claimed: words and photos of a private matter are not for those who have not taken it. */
export const claimCardOf = (row: CardRow & Pick<ResidentRequest, 'isPublic'>): RequestCard => ({
  ...cardOf(row), ...(row.isPublic ? {} : { title: categoryLabel(row.category), latest: '认领后可以看到详情', photoCount: 0 }),
})

type MatterRow = Pick<ResidentRequest, '_id' | 'words' | 'place' | 'status' | 'dueAt' | 'updatedAt' | 'timeline' | 'kind' | 'requesterId' | 'handlerIds' | 'acceptedBy'>

/** A line of the home page. */
export const matterOf = (row: MatterRow, viewerId: string) => {
  const { _id, words, place, status, dueAt, updatedAt, timeline } = row
  const isSecret = isHidden(row, viewerId)
  return {
    requestId: _id, title: isSecret ? '代访（仅承办人可见）' : titleOf(words), place: isSecret ? '' : place, status, dueAt, updatedAt,
    latest: isSecret ? '' : latestOf(timeline, viewerId), isPaused: status === 'onHold' || status === 'referred',
  }
}
