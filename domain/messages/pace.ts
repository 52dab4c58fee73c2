import type { NoticeRule } from './notices'

/**
 * How much a notice hurries.
 * - `urgent`: pushed at any hour; the next on the ladder is told when nobody looks; unreached, it is shown to the manager.
 * - `prompt`: about this very moment (轮到您了), pushed at any hour and never folded into a digest.
 * - `ordinary`: waits for the morning in quiet hours, and folds into a digest when many come at once.
 */
export type Pace = 'urgent' | 'prompt' | 'ordinary'

/**
 * The pace of a notice: what its row in the table says, raised when the matter itself is urgent (漏水、停电…):
 * whoever is told as a step of a ladder is told urgently, everybody else promptly.
 */
export function paceOf({ pace = 'ordinary' }: Pick<NoticeRule, 'pace'>, { isUrgent, hasLadder }: { isUrgent: boolean; hasLadder: boolean }): Pace {
  if (pace === 'urgent' || (isUrgent && hasLadder)) return 'urgent'
  return isUrgent ? 'prompt' : pace
}
