import { noticeTime } from '../../domain/kernel/calendar'
import { NOTICES, type NoticeEvent, type NoticeParams, type NoticeRule } from '../../domain/messages/notices'
import type { InboxEntry, Member } from '../../domain/people/model'
import type { ServicePost } from '../../domain/posts/model'
import { categoryLabel, titleOf } from '../../domain/requests/card'
import type { RequestEvent, ResidentRequest } from '../../domain/requests/model'

const KEPT = 12
const DAY = 24 * 60 * 60_000

interface Told { to: string; entry: InboxEntry }

/** The sheets with what arrived in their mailboxes, newest first; what is older than a day has been read. */
export function withMailboxes(members: readonly Member[], requests: readonly ResidentRequest[], posts: readonly ServicePost[], now: number): Member[] {
  const told = [...requests.flatMap(toldOfRequest), ...posts.flatMap(toldOfPost)]
  return members.map(member => {
    const entries = told.filter(({ to }) => to === member._id).map(({ entry }) => ({ ...entry, isRead: entry.at < now - DAY, isPushed: hasPush(member, entry) }))
      .sort((a, b) => b.at - a.at).slice(0, KEPT)
    return { ...member, mailbox: { ...member.mailbox, entries, unread: entries.filter(({ isRead }) => !isRead).length } }
  })
}

/** Whoever has some left of a template had some then; the others found it in the inbox. */
const hasPush = ({ mailbox }: Member, { event }: InboxEntry): boolean => mailbox.quota[NOTICES[event as NoticeEvent].template] !== undefined

function entryOf(id: string, event: NoticeEvent, params: NoticeParams, at: number): InboxEntry {
  const rule: NoticeRule = NOTICES[event]
  return { id, event, title: rule.title, text: rule.text(params), page: rule.page(params), at, isRead: false, isPushed: true }
}

/** The requester hears of the progress, the stewards of what is new, and the engineer of what is theirs. */
const REQUEST_NOTICES: Partial<Record<RequestEvent['type'], [event: NoticeEvent, to: (request: ResidentRequest, event: RequestEvent) => string[]][]>> = {
  RequestSubmitted: [['requestSubmitted', ({ ladder }) => ladder[0]?.memberIds ?? []]],
  RequestAccepted: [['requestAccepted', requester]],
  RequestAssigned: [['requestAssigned', requester], ['requestAssignedToYou', (_, { assignee }) => (assignee ? [assignee.memberId] : [])]],
  RequestStarted: [['requestStarted', requester]],
  RequestResolved: [['requestResolved', requester]],
  RequestRated: [['requestRated', ({ acceptedBy }) => (acceptedBy ? [acceptedBy.memberId] : [])]],
  RequestReopened: [['requestReopened', ({ acceptedBy }) => (acceptedBy ? [acceptedBy.memberId] : [])]],
  RequestEscalated: [['requestOverdue', ({ ladder }, { step }) => ladder[step ?? 0]?.memberIds ?? []]],
}

function requester({ requesterId, source }: ResidentRequest): string[] {
  return source === 'self' ? [requesterId] : []
}

function toldOfRequest(request: ResidentRequest): Told[] {
  return request.timeline.flatMap((event, i) => (REQUEST_NOTICES[event.type] ?? []).flatMap(([name, to]) => {
    const params: NoticeParams = {
      refId: request._id, subject: titleOf(request.words), place: request.place, category: categoryLabel(request.category), who: event.by.name,
      detail: event.words ?? '', when: noticeTime(event.at),
    }
    return to(request, event).map(memberId => ({ to: memberId, entry: entryOf(`${request._id}-${i}-${name}`, name, params, event.at) }))
  }))
}

/** Whoever published a post hears of each claim, and that it is full. */
function toldOfPost({ _id, title, place, startAt, claims, seats, publishedBy }: ServicePost): Told[] {
  const params: NoticeParams = { refId: _id, subject: title, place, when: noticeTime(startAt) }
  const isFull = seats.party.left + seats.neighbor.left === 0
  return claims.map(({ claimId, claimedAt, name }, i) => {
    const event = isFull && i === claims.length - 1 ? 'postFilled' : 'postClaimed'
    return { to: publishedBy.memberId, entry: entryOf(claimId, event, { ...params, who: name }, claimedAt) }
  })
}
