import { hatsOf } from '../../domain/people/hats'
import { people, type Me } from '../../domain/people/contract'
import { meOf } from '../../domain/people/me'
import type { Member } from '../../domain/people/model'
import type { Call, Handlers } from '../_shell/call'

export type PeopleHandlers = Handlers<typeof people>

/** The sheet after a change, with the hats that follow from it. */
export const meAfter = (member: Member, { caller }: Call): Me => meOf(caller.memberId, member, hatsOf(member, caller.at))
