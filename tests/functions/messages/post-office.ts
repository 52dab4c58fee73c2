import type { MailEntry, Mailbox } from '../../../domain/messages/mailbox'
import type { Member } from '../../../domain/people/model'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import type { Stage } from '../harness'

const HOUR = 3_600_000
const HALF_HOUR = HOUR / 2
/** More than sixty instants of one move: only the last of them fires. */
const BARELY = HOUR + 60_000
const DAY = 24 * HOUR
const IN_SHANGHAI = 8 * HOUR

/** What the tests of messages look at and do: mailboxes, what the phone showed, the hour of the day. */
export const postOfficeOf = (stage: Stage) => {
  const mailbox = async (role: CastRole): Promise<Mailbox> => ((await stage.documents('members', { _id: memberIdOf(role) }))[0] as Member).mailbox as Mailbox
  /** Lets time pass with every minute's work done on the way; the console fires sixty instants at most in one move. */
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= HALF_HOUR) await stage.advance(Math.min(left, HALF_HOUR))
  }
  /** Lets long time pass with a timer that fires once in an hour, and every minute of the last. */
  const leap = async (ms: number) => {
    let left = ms
    for (; left > BARELY + HOUR; left -= BARELY) await stage.advance(BARELY)
    await pass(left)
  }
  return {
    mailbox,
    entries: async (role: CastRole): Promise<MailEntry[]> => (await mailbox(role)).entries,
    /** Titles of the service notifications on a phone, oldest first. */
    pushed: async (role: CastRole): Promise<string[]> => (await stage.messages(openidOf(role))).map(({ title }) => title),
    lines: async (role: CastRole): Promise<string[]> => (await stage.messages(openidOf(role))).at(-1)!.lines.map(({ value }) => value),
    pass,
    leap,
    /** Moves on to the next time the clocks of the estate show `hour` (7.5 is half past seven). */
    until: async (hour: number) => {
      const inDay = ((await stage.now()) + IN_SHANGHAI) % DAY
      return leap((hour * HOUR - inDay + DAY) % DAY)
    },
  }
}
export type PostOffice = ReturnType<typeof postOfficeOf>
