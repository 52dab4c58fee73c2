import type { ConvenienceDay } from '../../domain/days/model'
import type { Audit } from '../../domain/people/audit'
import { actorOf, done, rejected } from '../_shell/call'
import { insert } from '../_shell/documents'
import { idFromKey } from '../_shell/ids'
import { readReached } from '../_shell/store'
import { targetOf, type DaysHandlers } from './handlers'

/** Personal data is shown once it is written down who looked (design §5): the audit first, then the number. */
export const revealPerson: DaysHandlers['revealPerson'] = async ({ dayId, bookingId }, call) => {
  const { caller: { memberId, at }, key } = call
  const { doc, hat } = await readReached<ConvenienceDay>('days', dayId, call, targetOf)
  const booking = doc.bookings.find(b => b.bookingId === bookingId)
  if (!booking?.person) return rejected('NOT_BOOKED')
  const audit: Audit = {
    _id: idFromKey('a', memberId, key), at, communityId: doc.communityId, estateId: doc.estateId, action: 'dayPersonRevealed', by: actorOf(call, hat),
    subjectId: bookingId, subjectName: booking.name, reason: doc.title, requestId: null,
  }
  await insert('audits', audit)
  return done(booking.person)
}
