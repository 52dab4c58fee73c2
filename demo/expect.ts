import type { Decision } from '../domain/kernel/decision'

/** The event of a decision that the demonstration relies on; a refusal means that the story told is not possible. */
export function expectAccepted<Event>(decision: Decision<Event, string>, what: string): Event {
  if (!decision.accepted) throw new Error(`the demonstration is impossible: ${what}: ${decision.rejection}`)
  return decision.event
}
