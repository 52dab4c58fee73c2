/** How long after a save the timer picks up effects that were not carried out right away, ms. */
export const EFFECTS_GRACE = 60_000
