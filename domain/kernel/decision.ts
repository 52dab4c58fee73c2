/** What a decision returns: the event that happened, or the code of the reason why not. Never throws. */
export type Decision<Event, Rejection extends string> =
  | { accepted: true; event: Event }
  | { accepted: false; rejection: Rejection }

export const accept = <Event>(event: Event): { accepted: true; event: Event } => ({ accepted: true, event })
export const reject = <const Rejection extends string>(rejection: Rejection): { accepted: false; rejection: Rejection } => ({
  accepted: false,
  rejection,
})
