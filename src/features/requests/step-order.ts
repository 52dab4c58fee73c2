import type { RequestAction, RequestView } from '@domain/requests/contract'

/** The obvious next step first. */
const ORDER: readonly RequestAction[] = [
  'accept', 'claim', 'confirm', 'rate', 'grantAppeal', 'upholdAppeal', 'chase', 'resume', 'resolve', 'start', 'assign', 'reopen', 'appeal', 'nudge', 'withdraw',
  'followUp', 'hold', 'refer', 'giveBack', 'transfer', 'handOver', 'decline', 'merge', 'settleFee', 'charge', 'waiveFee', 'setUrgency', 'note',
]
const BESIDE = 3

/** At most three beside each other; what is more stands behind 更多. */
export function arranged(actions: readonly RequestAction[], main: RequestAction | undefined): { shown: RequestAction[]; rest: RequestAction[] } {
  const rank = (action: RequestAction) => (action === main ? -1 : ORDER.indexOf(action))
  const sorted = [...actions].sort((a, b) => rank(a) - rank(b))
  const count = sorted.length > BESIDE ? BESIDE - 1 : BESIDE
  return { shown: sorted.slice(0, count), rest: sorted.slice(count) }
}

/** Who has just accepted sends somebody; who was sent starts; who has started resolves. */
export const mainAction = (status: string, isMyWork: boolean): RequestAction | undefined => {
  if (status === 'accepted') return 'assign'
  if (status !== 'assigned') return undefined
  return isMyWork ? 'start' : 'assign'
}

/** There for whoever needs it, but nothing that waits to be done. */
const QUIET: readonly RequestAction[] = ['withdraw', 'note']
/** On what is closed or declined the matter is at rest: to open it again is a choice, not the next step. */
const QUIET_AT_REST: readonly RequestAction[] = ['reopen', 'appeal']
/** Never pressed upon anybody, though it may stand first. */
const SECOND: readonly RequestAction[] = ['nudge', 'charge']

/** How a step's button looks: one main one, the first, unless nothing waits to be done. */
export function buttonKind(action: RequestAction, isFirst: boolean, { status, assigneeName }: Pick<RequestView, 'status' | 'assigneeName'>): 'primary' | 'ghost' | 'plain' {
  if (QUIET.includes(action)) return 'plain'
  if ((status === 'closed' || status === 'declined') && QUIET_AT_REST.includes(action)) return 'plain'
  const isChange = action === 'assign' && assigneeName !== null
  return isFirst && !isChange && !SECOND.includes(action) ? 'primary' : 'ghost'
}
