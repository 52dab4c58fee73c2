/** Bounds of what a document carries along (design §4): old entries make room for new ones. */
export const MAX_TIMELINE = 200
export const MAX_RECEIPTS = 50

/** Adds to the end and forgets the oldest beyond `max`. */
export const append = <T>(list: readonly T[], item: T, max: number): T[] => [...list, item].slice(-max)
