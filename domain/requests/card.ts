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

/** 李师傅 已出发: the newest line of the history. */
export const latestOf = (timeline: readonly RequestEvent[]): string => {
  const last = timeline.at(-1)
  if (!last) return ''
  if (last.type === 'RequestAssigned' && last.assignee) return `已派给 ${last.assignee.name}`
  return `${last.by.name} ${EVENT_LABELS[last.type]}`.trim()
}

export const categoryLabel = (category: string): string => CATEGORIES[category as CategoryKey]?.label ?? '其他'

export const CARD_FIELDS = [
  'number', 'kind', 'category', 'words', 'place', 'status', 'isUrgent', 'requesterName', 'assignee', 'dueAt', 'createdAt', 'updatedAt', 'photos',
  'timeline', 'rating', 'escalatedStep',
] as const
export type CardRow = Pick<ResidentRequest, '_id' | (typeof CARD_FIELDS)[number]>

/** A line of a list: what is listed here leaves, whatever else the row carries. */
export const cardOf = (row: CardRow): RequestCard => ({
  requestId: row._id, number: row.number, kind: row.kind, category: row.category, title: titleOf(row.words), place: row.place, status: row.status,
  isUrgent: row.isUrgent, requesterName: row.requesterName, assigneeName: row.assignee?.name ?? null, dueAt: row.dueAt, createdAt: row.createdAt,
  updatedAt: row.updatedAt, photoCount: row.photos.length, latest: latestOf(row.timeline), stars: row.rating?.stars ?? null,
  escalatedStep: row.escalatedStep,
})

type MatterRow = Pick<ResidentRequest, '_id' | 'words' | 'place' | 'status' | 'dueAt' | 'updatedAt' | 'timeline'>

/** A line of the home page. */
export const matterOf = ({ _id, words, place, status, dueAt, updatedAt, timeline }: MatterRow) => ({
  requestId: _id, title: titleOf(words), place, status, dueAt, updatedAt, latest: latestOf(timeline), isPaused: false,
})
