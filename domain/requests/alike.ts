/** 近 14 天: how far back a matter of the same place and kind may be the same one. */
export const ALIKE_WITHIN = 14 * 24 * 60 * 60_000
/** How many are shown while filing. */
export const ALIKE_SHOWN = 3
