import { clock } from '@/ui/calendar'

interface SlotTime { startAt: number; left: number }
export interface SlotWords { time: string; note: string; isOpen: boolean }

/** One slot as a tile: when it starts and what is left. Times in epoch ms, `endAt` that of the slot. */
export function slotWords(slot: SlotTime, endAt: number, now: number): SlotWords {
  const hasPassed = now >= endAt
  const note = hasPassed ? '已过' : slot.left > 0 ? `剩 ${slot.left} 位` : '已约满'
  return { time: clock(slot.startAt), note, isOpen: !hasPassed && slot.left > 0 }
}
