import type { Target } from '../../domain/people/reach'
import type { Estate } from '../../domain/places/model'

/** An estate as a thing to be reached. */
export const estateTarget = ({ _id, communityId }: Pick<Estate, '_id' | 'communityId'>): Target => ({ estateId: _id, communityId })
