import type { RequestStatus } from './model'

/** 办完的: what came to its end by being handled, be it declined; what was called off or goes with another did not. */
export const isEnded = (status: RequestStatus): boolean => status === 'closed' || status === 'declined'
