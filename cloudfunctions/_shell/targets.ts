import type { Caller } from './identify'
import type { Target } from '../../domain/people/reach'
import type { Estate } from '../../domain/places/model'

/** An estate as a thing to be reached. */
export const estateTarget = ({ _id, communityId }: Pick<Estate, '_id' | 'communityId'>): Target => ({ estateId: _id, communityId })

/** Where the caller lives, else works; an empty text matches nothing. */
export const homeOrWork = ({ member, hats }: Pick<Caller, 'member' | 'hats'>): string =>
  member?.home?.estateId ?? hats.find(({ estateId }) => estateId)?.estateId ?? ''
