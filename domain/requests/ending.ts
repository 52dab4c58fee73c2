import type { RequestStatus } from './model'

/** 办完的: what came to its end by being handled; what the resident called off did not. */
export const isEnded = (status: RequestStatus): boolean => status === 'closed'
