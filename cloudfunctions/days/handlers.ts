import type { days } from '../../domain/days/contract'
import type { ConvenienceDay } from '../../domain/days/model'
import type { Target } from '../../domain/people/reach'
import type { Handlers } from '../_shell/call'

export type DaysHandlers = Handlers<typeof days>

/** A day is everybody's of its estate, and the Party members' and officers' of its community. */
export const targetOf = ({ communityId, estateId }: Pick<ConvenienceDay, 'communityId' | 'estateId'>): Target => ({ communityId, estateId })
