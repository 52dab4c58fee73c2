import type { RequestCard } from '@domain/requests/contract'
import { useRef, useState } from 'react'
import { cloud } from '@/cloud/client'
import { usePages } from '@/cloud/use-pages'
import { NO_FILTERS, buildingsOf, filterInput, type QueueFilters } from './queue-filters'

/** Enough to fill the three segments of one person's work at once. */
const LIMIT = 50
/** As many as one bulk step takes. */
const MOST = 20

/** The queue as filtered, which of it is chosen for a bulk step, and the buildings it can be narrowed to. */
export function useQueue() {
  const [filters, setFilters] = useState<QueueFilters>(NO_FILTERS)
  const [picked, setPicked] = useState<string[] | null>(null)
  const [calendarEndsAt, setCalendarEndsAt] = useState<number | null>(null)
  const whole = useRef<readonly RequestCard[]>([])
  const pages = usePages(async cursor => {
    const answer = await cloud.requests.queue({ ...filterInput(filters), cursor, limit: LIMIT })
    if (answer.ok) setCalendarEndsAt(answer.value.calendarEndsAt)
    return answer
  }, [filters])
  if (filters === NO_FILTERS && pages.items) whole.current = pages.items
  const toggle = (requestId: string) => setPicked(before =>
    before && (before.includes(requestId) ? before.filter(id => id !== requestId) : [...before, requestId].slice(0, MOST)))
  return {
    ...pages, filters, setFilters, picked, toggle, calendarEndsAt, buildings: buildingsOf(whole.current),
    startPicking: () => setPicked([]), stopPicking: () => setPicked(null),
  }
}

/** What a bulk step can send: nobody has it yet. */
export const canBeSent = ({ status, assigneeName, kind }: RequestCard): boolean =>
  (status === 'submitted' || status === 'accepted') && assigneeName === null && kind !== 'proxyPetition'
