import type { duty } from '../../domain/duty/contract'
import { MANAGERS } from '../../domain/duty/contract/shared'
import type { By } from '../../domain/duty/change-team'
import { hatFor, type Target } from '../../domain/people/reach'
import type { Call, Handlers } from '../_shell/call'

export type DutyHandlers = Handlers<typeof duty>

interface Where { communityId: string; estateId: string }

/** A team and its shifts are everybody's of the estate to see; who may change what is the rule's business. */
export const targetOf = ({ communityId, estateId }: Where): Target => ({ communityId, estateId })

export const isManager = ({ caller }: Pick<Call, 'caller'>, where: Where): boolean => hatFor(caller.hats, MANAGERS, targetOf(where)) !== null
export const byOf = (call: Pick<Call, 'caller'>, where: Where): By => ({ memberId: call.caller.memberId, isManager: isManager(call, where) })
