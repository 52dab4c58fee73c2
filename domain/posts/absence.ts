import { accept, reject, type Decision } from '../kernel/decision'
import { claimOf, isHeld, withClaim } from './claim'
import type { Claim, ServicePost } from './model'
import type { Keeper } from './roll'
import { leadsOf, step, tell, type Step } from './step'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** Nobody is absent before so long after the start, ms. */
export const ABSENT_AFTER = 30 * MINUTE
/** One may appeal for so long, ms. */
export const APPEAL_WITHIN = 7 * DAY

/** 缺岗：认领了没有来，开始半小时后由负责人记下，并告诉本人可以申诉。 */
export function markAbsent(post: ServicePost, { claimId, by, at }: { claimId: string; by: Keeper; at: number }): Decision<Step, 'NOT_ON_ROLL' | 'OWN_HOURS' | 'TOO_EARLY'> {
  const claim = post.claims.find(one => one.claimId === claimId && isHeld(one))
  if (claim?.status !== 'claimed') return reject('NOT_ON_ROLL')
  if (claim.memberId === by.memberId) return reject('OWN_HOURS')
  if (at < post.startAt + ABSENT_AFTER) return reject('TOO_EARLY')
  const absent: Claim = { ...claim, status: 'absent', handOver: null, absence: { at, by, appeal: null, answer: null } }
  return accept({ ...step(withClaim(post, absent), tell('postAbsent', [claim.memberId], '记为缺岗；有原因请在七天内申诉')), recorded: [absent] })
}

/** 申诉：七天内一次，写明原因。 */
export function appealAbsence(post: ServicePost, { memberId, words, at }: { memberId: string; words: string; at: number }): Decision<Step, 'NOT_ABSENT' | 'ALREADY_APPEALED' | 'TOO_LATE'> {
  const claim = claimOf(post, memberId)
  if (claim?.status !== 'absent' || !claim.absence) return reject('NOT_ABSENT')
  if (claim.absence.appeal) return reject('ALREADY_APPEALED')
  if (at > claim.absence.at + APPEAL_WITHIN) return reject('TOO_LATE')
  const told = tell('postAppeal', leadsOf(post).filter(id => id !== memberId), `${claim.name}申诉：${words}`)
  return accept(step(withClaim(post, { ...claim, absence: { ...claim.absence, appeal: { words, at } } }), told))
}

/** 申诉答复：由当事人以外的管理人员答复；同意就撤销缺岗记录。 */
export function answerAppeal(post: ServicePost, { claimId, isLifted, words, by, at }: { claimId: string; isLifted: boolean; words: string; by: Keeper; at: number }): Decision<Step, 'NO_APPEAL' | 'OWN_HOURS'> {
  const claim = post.claims.find(one => one.claimId === claimId)
  if (claim?.status !== 'absent' || !claim.absence?.appeal || claim.absence.answer) return reject('NO_APPEAL')
  if (claim.memberId === by.memberId) return reject('OWN_HOURS')
  const answered: Claim = { ...claim, status: isLifted ? 'excused' : 'absent', absence: { ...claim.absence, answer: { isLifted, words, at, by } } }
  const told = tell('postAppealAnswered', [claim.memberId], isLifted ? '申诉成立，缺岗记录已撤销' : `申诉未成立：${words}`)
  return accept({ ...step(withClaim(post, answered), told), recorded: isLifted ? [answered] : [] })
}
