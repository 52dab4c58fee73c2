import type { PostView, RollLine } from '@domain/posts/contract'
import type { Tone } from '@/ui/chip'
import { clock } from '@/ui/calendar'

/** Nobody is absent earlier than this after the start, ms (the cloud has the last word). */
const ABSENT_AFTER = 30 * 60_000

export function rollChip({ status, isLate, isEarly }: RollLine): { tone: Tone; words: string } {
  const marks = [isLate && '迟到', isEarly && '早退'].filter(Boolean).join('、')
  switch (status) {
    case 'confirmed': return { tone: 'ok', words: '已确认' }
    case 'checkedOut': return { tone: 'warn', words: marks || '待确认' }
    case 'checkedIn': return { tone: 'brand', words: marks || '在岗' }
    case 'absent': return { tone: 'late', words: '缺岗' }
    case 'excused': return { tone: 'plain', words: '已撤销' }
    default: return { tone: 'plain', words: '未到岗' }
  }
}

/** 07:18–08:10 · 42 分钟 · 补记：忘了扫码 */
export function timesOf({ checkedInAt, checkedOutAt, minutes, correction, isWalkIn }: RollLine): string {
  const times = checkedInAt === null ? '' : `${clock(checkedInAt)}–${checkedOutAt === null ? '' : clock(checkedOutAt)}`
  return [times, minutes > 0 && `${minutes} 分钟`, isWalkIn && '现场加入', correction && `补记：${correction}`].filter(Boolean).join(' · ')
}

export type RollStep = 'answer' | 'confirm' | 'correct' | 'absent'
/** What the keeper may do about a line, the likeliest first. */
export function rollSteps({ startAt }: Pick<PostView, 'startAt'>, { status, isMe, isAppealOpen }: RollLine, canManage: boolean, now: number): RollStep[] {
  if (isMe) return []
  if (isAppealOpen) return canManage ? ['answer'] : []
  if (status === 'checkedOut') return ['confirm', 'correct']
  if (now < startAt) return []
  if (status === 'checkedIn') return ['correct']
  if (status === 'claimed') return now >= startAt + ABSENT_AFTER ? ['absent', 'correct'] : ['correct']
  return status === 'absent' ? ['correct'] : []
}
