import type { Actor } from '../kernel/actor'
import { remindAtOf } from './clocks'
import type { RequestEvent, ResidentRequest } from './model'
import type { Step } from './take-step'

type Assignee = NonNullable<ResidentRequest['assignee']>
type Ladder = ResidentRequest['ladder']

const IN_HAND: readonly string[] = ['accepted', 'assigned', 'inProgress']
const isOf = (who: { memberId: string } | null, { memberId }: Pick<Actor, 'memberId'>): boolean => who?.memberId === memberId

/** Whether this person has to do with the request by office: answers for it, works on it, has it in the queue, or stands on its ladder. */
export const isNamed = ({ acceptedBy, assignee, handlerIds, ladder }: Pick<ResidentRequest, 'acceptedBy' | 'assignee' | 'handlerIds' | 'ladder'>, by: Pick<Actor, 'memberId'>): boolean =>
  isOf(acceptedBy, by) || isOf(assignee, by) || [handlerIds, ...ladder.map(({ memberIds }) => memberIds)].some(ids => ids.includes(by.memberId))

/** 卸任移交：负责的、在办的、排在队里的都交给接手的人；没有接手的人，回到待接单，一件不丢。 Null when the one who leaves has nothing to do with it. */
export function leaveRequest(request: ResidentRequest, { successor, by, at }: Step & { successor: Assignee | null }): RequestEvent | null {
  if (!isNamed(request, by)) return null
  const event = { type: 'RequestHandlerLeft' as const, at, by }
  if (!isOf(request.acceptedBy, by) && !isOf(request.assignee, by)) return { ...event, ...(successor && { assignee: successor }), backTo: request.status }
  return successor
    ? { ...event, assignee: successor, backTo: request.status, isInHand: true, words: `由${successor.name}接着办` }
    : { ...event, backTo: backToOf(request, by), isInHand: true, words: '正在重新安排人' }
}

/** Whoever else works on it goes on; what nobody works on goes back to the steward who answers for it, else to all. */
function backToOf({ status, acceptedBy, assignee }: ResidentRequest, by: Actor): ResidentRequest['status'] {
  if (!IN_HAND.includes(status) || (assignee && !isOf(assignee, by))) return status
  return acceptedBy && !isOf(acceptedBy, by) ? 'accepted' : 'submitted'
}

/** What the event changes: the answer given to the resident stays given, and so does what was promised. */
export function afterLeaving(request: ResidentRequest, { at, by, assignee: successor, backTo }: RequestEvent): Partial<ResidentRequest> {
  const passed = <Who extends Assignee>(who: Who | null): Who | null => (who && isOf(who, by) ? successor ? { ...who, ...successor } : null : who)
  const ladder = ladderAfter(request.ladder, by.memberId, successor?.memberId)
  const handlers = idsAfter(request.handlerIds, by.memberId, successor?.memberId)
  const left = { ladder, acceptedBy: passed(request.acceptedBy), assignee: passed(request.assignee) }
  const needsHands = !successor && (isOf(request.acceptedBy, by) || isOf(request.assignee, by) || handlers.length === 0)
  return {
    ...left, handlerIds: needsHands ? [...new Set([...handlers, ...ladder[0]?.memberIds ?? []])] : handlers,
    ...(backTo === 'submitted' && request.status !== 'submitted' && {
      isPooled: request.isPooled || by.hat === 'engineer', escalatedStep: 0, remindAt: remindAtOf(request.respondedAt === null ? request.respondBy : request.resolveBy, at),
    }),
    ...(request.backTo && !left.assignee && { backTo: 'accepted' as const }),
  }
}

const idsAfter = (ids: readonly string[], leaverId: string, successorId: string | undefined): string[] =>
  [...new Set(ids.flatMap(id => (id === leaverId ? successorId ?? [] : id)))]

/** Nobody stands on an empty rung: whoever stands on the next one above stands there, too. */
const ladderAfter = (ladder: Ladder, leaverId: string, successorId: string | undefined): Ladder =>
  ladder.map(rung => ({ ...rung, memberIds: idsAfter(rung.memberIds, leaverId, successorId) }))
    .map((rung, i, all) => (rung.memberIds.length ? rung : { ...rung, memberIds: all.slice(i).find(({ memberIds }) => memberIds.length)?.memberIds ?? [] }))
