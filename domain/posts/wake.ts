import { MILESTONES, type Milestone, type ServicePost } from './model'

const HOUR = 3_600_000
/** Those who come are reminded so long before the start, ms. */
export const REMIND_BEFORE = 12 * HOUR
/** Whether enough have come forward is asked so long before the start, ms. */
export const DECIDE_BEFORE = 2 * HOUR
/** The lead is asked for the hours so long after the end, ms. */
export const ROUND_UP_AFTER = HOUR

/** When each thing that time does falls due; null where it does not apply. */
export const dueOf = ({ startAt, endAt, rules }: Pick<ServicePost, 'startAt' | 'endAt' | 'rules'>, milestone: Milestone): number | null => ({
  reminded: startAt - REMIND_BEFORE, decided: rules.minimum > 0 ? startAt - DECIDE_BEFORE : null, closed: startAt, ended: endAt + ROUND_UP_AFTER,
})[milestone]

/** The next moment at which time alone has something to do with a post. */
export function nextWakeOf(post: Pick<ServicePost, 'status' | 'startAt' | 'endAt' | 'rules' | 'offers' | 'passed'>): number | null {
  if (post.status !== 'open') return null
  const milestones = MILESTONES.filter(one => !post.passed.includes(one)).map(one => dueOf(post, one))
  const moments = [...milestones, ...post.offers.map(({ expiresAt }) => expiresAt)].filter(moment => moment !== null)
  return moments.length > 0 ? Math.min(...moments) : null
}
