import type { DayView } from '@domain/days/contract'
import { useRef } from 'react'
import { useEvery } from '@/cloud/use-every'
import { isSameDay } from '@/ui/calendar'
import { isInForce } from './booking-words'

/** How often it may be looked whether to ask again, ms. */
const TICK = 20_000
/** Ticks between two questions while many are ahead. */
const SLOW = 3
const SOON = 3

/** Follows my number on the day itself: every 20 seconds when it is nearly my turn, every minute before, never without a number. */
export function useMyNumber({ startAt, mine }: Pick<DayView, 'startAt' | 'mine'>, reload: () => void) {
  const ticks = useRef(0)
  useEvery(TICK, () => {
    const waiting = mine.filter(isInForce)
    if (waiting.length === 0 || !isSameDay(startAt, Date.now())) return
    const isSoon = waiting.some(({ ahead }) => ahead <= SOON)
    ticks.current += 1
    if (isSoon || ticks.current % SLOW === 0) reload()
  })
}
