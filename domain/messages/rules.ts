const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * The numbers of the messages, decided here once (product.md, Messages).
 *
 * Urgent:漏水、停电、电梯困人…, the categories that say so, and every row of the table with that pace. Urgent and prompt
 * notices are pushed at any hour; ordinary ones arrive in the inbox at once and are pushed when the people are awake.
 */

/** 夜间免打扰: 22:00 to 7:30 in Shanghai, minutes of the day. */
export const QUIET = { from: 22 * 60, until: 7 * 60 + 30 }

/** After so many pushes of a template within this time (ms), ordinary ones are gathered and told in one, this long after the first gathered. */
export const DIGEST = { pushes: 3, within: 10 * MINUTE }

/** A push that failed on the platform's side is sent again after these delays, ms; then it is given up and stays in the inbox. */
export const RETRY_AFTER: readonly number[] = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR]

/** 紧急消息: pushed and not looked at for so long, the next on the ladder is told, ms; when the push was refused, at once. */
export const UNSEEN_AFTER = 10 * MINUTE
/** An urgent notice nobody looked at is looked after this often, so that its card goes when somebody has, ms; and for so long. */
export const UNREACHED = { lookAgain: 30 * MINUTE, forget: 24 * HOUR }
/** How long after it was written the timer takes up an urgent notice whose telling broke off, ms. */
export const ALARM_GRACE = MINUTE

/** Below this many messages left, more are asked for at the next natural tap, and the count is a warning. */
export const FEW = 3
/** WeChat's dialog takes at most this many templates (wechat-platform §3). */
export const MAX_ASKED = 3
