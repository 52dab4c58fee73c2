/** What a decision returns: the event that happened, or the code of the reason why not. Never throws. */
export type Decision<Event, Rejection extends string> =
  | { accepted: true; event: Event }
  | { accepted: false; rejection: Rejection; about?: About }

/** What a rejection's sentence names: `who` took it. Only names that the caller may read. */
export interface About { who?: string }

export const accept = <Event>(event: Event): { accepted: true; event: Event } => ({ accepted: true, event })
export const reject = <const Rejection extends string>(rejection: Rejection, about?: About): { accepted: false; rejection: Rejection; about?: About } => ({
  accepted: false,
  rejection,
  ...(about ? { about } : {}),
})
