/** 抽样回访: one of so many closed matters is called back. */
export const SAMPLE_ONE_IN = 10

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * Whether a closed matter is called back. The rule is published and nobody chooses: the FNV-1a sum of its id, divided by
 * ten, leaves nothing.
 */
export const isSampled = (requestId: string): boolean =>
  ([...requestId].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), FNV_PRIME), FNV_OFFSET) >>> 0) % SAMPLE_ONE_IN === 0
