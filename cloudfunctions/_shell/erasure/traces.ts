/** Where anybody may stand in documents of others: a collection, and a field that an index of it begins with. */
export const TRACES: readonly (readonly [collection: string, field: string])[] = [
  ['requests', 'requesterId'], ['requests', 'followerIds'], ['requests', 'timeline.by.memberId'],
  // Withdrawn, handed over, asked to take over, in line, in charge of the roll.
  ['posts', 'claims.memberId'], ['posts', 'claims.handOver.memberId'], ['posts', 'concernedIds'], ['posts', 'leadIds'], ['postSeries', 'leadIds'],
  ['teams', 'memberIds'], ['shifts', 'concernedIds'], ['shifts', 'memberIds'], ['shifts', 'planned'],
  // Cancelled bookings too; who rates has booked.
  ['days', 'bookings.memberId'],
  ['audits', 'subjectId'], ['appointments', 'memberId'],
  ['certificates', 'memberId'],
]

/** Where those in office may stand beside that, in the documents of the estates they served; an index of each begins with `estateId`. */
export const TRACES_OF_OFFICE: Readonly<Record<string, readonly string[]>> = {
  requests: ['handlerIds', 'ladder.memberIds', 'stewardId', 'assignee.memberId', 'timeline.assignee.memberId', 'notes.by.memberId'],
  posts: [
    'publishedBy.memberId', 'claims.service.by.memberId', 'claims.correction.by.memberId', 'claims.absence.by.memberId',
    'claims.absence.answer.by.memberId', 'thanks.by.memberId',
  ],
  postSeries: ['publishedBy.memberId'],
  days: ['publishedBy.memberId'],
  daySeries: ['publishedBy.memberId'],
  musters: ['startedBy.memberId', 'endedBy.memberId', 'leadIds', 'tasks.givenBy.memberId', 'tasks.memberId'],
  appointments: ['grantedBy.memberId', 'endedBy.memberId', 'handOver.successor.memberId'],
  // The groups of the ladder, told one after the other.
  alarms: ['groups.0', 'groups.1', 'groups.2', 'groups.3', 'groups.4'],
}
