import type { Contract, FunctionName } from '../../../../domain/contract'
import { daytime } from '../../../daytime'
import type { CastRole } from '../../fixture/people'
import type { Place } from '../../fixture/places'

/** A legal input of one operation, for the things of `place`, as `role` would send it. */
export type Input = (place: Place, role: CastRole) => object
/** One for every operation of a function: without its row, a new operation does not compile. */
export type Inputs<F extends FunctionName> = Record<keyof Contract[F], Input>

export const HOUR = 3_600_000
export const TODAY = daytime()
