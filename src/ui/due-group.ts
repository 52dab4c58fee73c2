import { isSameDay } from './calendar'

interface Due { status: string; dueAt: number }

export type DueGroup = 'overdue' | 'today' | 'rest'

/** 逾期 / 今天到期 / 其余. What is resolved waits for the resident, and what is paused for its day: no clock runs against the steward. */
export function dueGroup(card: Due, now: number): DueGroup {
  if (card.status === 'resolved' || card.status === 'onHold' || card.status === 'duplicate') return 'rest'
  if (card.dueAt < now) return 'overdue'
  return isSameDay(card.dueAt, now) ? 'today' : 'rest'
}

/**
 * What stands on the segments: `逾期 2`. When the list, which is in order of due times, goes on behind what is loaded, a
 * group that may have more says so, `其余 4+`, for a number that is too small would be a wrong one.
 */
export function groupLabels(cards: readonly Due[], now: number, goesOn: boolean): Record<DueGroup, string> {
  const groups = groupByDue(cards, now)
  const reach = goesOn ? cards.at(-1)?.dueAt ?? 0 : Infinity
  const isWhole = { overdue: reach >= now, today: reach >= now && !isSameDay(reach, now), rest: !goesOn }
  const label = (group: DueGroup) => {
    const { length } = groups[group]
    if (isWhole[group]) return `${GROUP_LABELS[group]} ${length}`
    return length > 0 ? `${GROUP_LABELS[group]} ${length}+` : GROUP_LABELS[group]
  }
  return { overdue: label('overdue'), today: label('today'), rest: label('rest') }
}

export const GROUP_LABELS = { overdue: '逾期', today: '今天到期', rest: '其余' } satisfies Record<DueGroup, string>

export function groupByDue<T extends Due>(cards: readonly T[], now: number): Record<DueGroup, T[]> {
  const groups: Record<DueGroup, T[]> = { overdue: [], today: [], rest: [] }
  for (const card of cards) groups[dueGroup(card, now)].push(card)
  return groups
}

/** The segment to open first: the most pressing one with anything in it. */
export const firstGroup = (groups: Record<DueGroup, unknown[]>): DueGroup =>
  groups.overdue.length > 0 ? 'overdue' : groups.today.length > 0 ? 'today' : groups.rest.length > 0 ? 'rest' : 'today'
