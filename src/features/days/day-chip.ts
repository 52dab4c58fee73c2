import type { DayListItem } from '@domain/days/contract'
import type { Tone } from '@/ui/chip'

interface DayChip { tone: Tone; words: string; canBook: boolean }
const chip = (tone: Tone, words: string, canBook = false): DayChip => ({ tone, words, canBook })

/** What the card of a day says, and whether booking is its next step. */
export function dayChip({ status, isBooked, endAt, left }: Pick<DayListItem, 'status' | 'isBooked' | 'endAt' | 'left'>, now: number): DayChip {
  if (status === 'cancelled') return chip('plain', '已取消')
  if (status === 'closed' || now > endAt) return chip('plain', '已结束')
  if (isBooked) return chip('ok', '您已预约')
  return left > 0 ? chip('warn', `还可约 ${left} 位`, true) : chip('plain', '已约满')
}
