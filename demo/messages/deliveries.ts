import { inShanghai } from '../../domain/kernel/calendar'
import { NOTICES, type NoticeEvent } from '../../domain/messages/notices'
import type { Delivery } from '../../domain/messages/contract'
import { dayOf, plus } from '../../domain/messages/tally'
import type { Member } from '../../domain/people/model'

/** What became of each day's messages, by estate: what the mailboxes show. */
export function deliveriesOf(members: readonly Member[]): Delivery[] {
  const days = new Map<string, Delivery>()
  for (const { home, appointments, mailbox } of members) {
    const estateId = home?.estateId ?? appointments[0]?.estateId
    for (const { event, at, isPushed } of estateId ? mailbox.entries : []) {
      const _id = `${estateId}-${dayOf(at)}`
      const day = days.get(_id) ?? { _id, estateId: estateId!, dayAt: inShanghai(at).startOf('day').valueOf(), figures: {} }
      days.set(_id, { ...day, figures: plus(day.figures, NOTICES[event as NoticeEvent].template, isPushed ? 'sent' : 'inboxOnly', 1) })
    }
  }
  return [...days.values()]
}
