import { eraseMember } from '../../domain/people/erase'
import { done } from '../_shell/call'
import { now } from '../_shell/clock'
import { filter } from '../_shell/documents'
import { erasePerson } from '../_shell/erasure/erase-person'
import { changeOwn } from '../_shell/members'
import { command, database } from '../_shell/sdk'
import { meAfter, type PeopleHandlers } from './handlers'

/** Time the person waits for it, ms; what is left is taken up by the timer. */
const BUDGET = 8_000

/**
 * Deletes what is the caller's and takes their name out of what stays: four look-ups of what still binds them, the sheet,
 * then one read and one write per page and document of theirs (its cost is what they leave behind).
 */
export const erase: PeopleHandlers['erase'] = async (_input, call) => {
  const { memberId, at } = call.caller
  const has = async (collection: string, where: Record<string, unknown>) =>
    (await database.collection(collection).where(filter(where)).limit(1).get()).data.length
  const ahead = { endAt: command.gt(at) }
  const [openRequests, posts, days, shifts] = await Promise.all([
    has('requests', { requesterId: memberId, isOpen: true }), has('posts', { concernedIds: memberId, ...ahead }), has('days', { memberIds: memberId, ...ahead }),
    has('shifts', { concernedIds: memberId, ...ahead }),
  ])
  const changed = await changeOwn(call, sheet => eraseMember(sheet, { openRequests, kept: posts + days + shifts, at }))
  if (!changed.ok) return changed
  await erasePerson(changed.member, now() + BUDGET)
  return done(meAfter(changed.member, call))
}
