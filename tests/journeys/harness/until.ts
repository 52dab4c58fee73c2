const POLL_MS = 50
/** Long, so that a busy machine does not fail a journey; a step that succeeds never waits it out. */
export const DEADLINE_MS = 40_000

export class GaveUp extends Error {}

/**
 * Tries again until the attempt gives something. An attempt that throws counts as not yet;
 * its words are in the error when the deadline (ms) has passed.
 */
export async function until<T>(what: string, attempt: () => Promise<T | null | undefined | false>, deadline = DEADLINE_MS): Promise<T> {
  const end = performance.now() + deadline
  let trouble: unknown
  do {
    try {
      const got = await attempt()
      if (got !== null && got !== undefined && got !== false) return got
      trouble = undefined
    } catch (error) {
      trouble = error
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  } while (performance.now() < end)
  const cause = trouble instanceof Error ? ` (${trouble.message})` : ''
  throw new GaveUp(`waited ${deadline / 1000} s in vain: ${what}${cause}`)
}
