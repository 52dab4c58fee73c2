import { people, type Me } from '../../domain/people/contract'
import { meOf } from '../../domain/people/me'
import type { Member } from '../../domain/people/model'
import { hatsOf, type Hat } from '../../domain/people/hats'
import type { Call, Handlers } from '../_shell/call'
import { Refused } from '../_shell/refused'

export type PeopleHandlers = Handlers<typeof people>

/** The sheet after a change, with the hats that follow from it. */
export const meAfter = (member: Member, { caller }: Call): Me => meOf(caller.memberId, member, hatsOf(member, caller.at), caller.at)

/** The first of the caller's hats that the operation admits, the chosen one before others: whose area a list is of. */
export function hatHere({ caller, operation }: Call): Hat {
  const hat = caller.hats.find(({ role }) => operation.roles.includes(role))
  if (!hat) throw new Refused('NOT_FOUND')
  return hat
}
