import { isHeld } from './claim'
import { MILESTONES, type Milestone, type ServicePost } from './model'
import { settle } from './settle'
import { leadsOf, step, tell, type Step } from './step'
import { dueOf } from './wake'

/** What time alone does at `at`: unanswered offers move on, and each milestone is told once. Safe to ask at any time. */
export function passTime(post: ServicePost, at: number): Step {
  const due = post.status === 'open' ? MILESTONES.filter(one => !post.passed.includes(one) && (dueOf(post, one) ?? Infinity) <= at) : []
  const { post: next, told } = due.reduce((before, one) => MEANS[one](before), lapse(step(post), at))
  return settle({ ...next, passed: [...next.passed, ...due] }, at, told)
}

/** Who did not answer in time is told, and the seat goes to the next in line. */
function lapse({ post, told }: Step, at: number): Step {
  const late = post.offers.filter(({ expiresAt }) => expiresAt <= at || at >= post.startAt)
  return step({ ...post, offers: post.offers.filter(offer => !late.includes(offer)) },
    [...told, ...tell('postOfferLapsed', late.map(({ memberId }) => memberId), '已过答复时间，席位让给了下一位')])
}

const MEANS: Record<Milestone, (before: Step) => Step> = {
  reminded: ({ post, told }) => step(post, [...told, ...tell('postSoon', post.memberIds, '请按时到岗，来不了请提前说')]),
  decided: ({ post, told }) => {
    const missing = post.rules.minimum - post.memberIds.length
    return missing > 0 ? step(post, [...told, ...tell('postShort', [...leadsOf(post), ...post.memberIds], `还差 ${missing} 人，负责人将决定是否照常`)]) : step(post, told)
  },
  closed: ({ post, told }) => step(
    { ...post, waiting: [], claims: post.claims.map(claim => ({ ...claim, handOver: null })) },
    [...told, ...tell('postLineClosed', post.waiting.map(({ memberId }) => memberId), '这次没有等到空位，谢谢您'),
      ...tell('postHandOverAnswered', post.claims.filter(({ handOver }) => handOver).map(({ memberId }) => memberId), '对方没有答复，仍由您到岗')]),
  ended: ({ post, told }) => {
    const open = post.claims.filter(claim => isHeld(claim) && !['confirmed', 'absent', 'excused'].includes(claim.status))
    return step(post, [...told, ...tell('postRoundUp', open.length > 0 ? leadsOf(post) : [], `有 ${open.length} 人的工时等您确认`)])
  },
}
