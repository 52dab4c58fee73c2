import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shownWithin, toldBy, type Alarm } from '../../../domain/messages/alarm'
import type { Estate } from '../../../domain/places/model'
import { cardsOf } from '../../../domain/places/unreached'
import type { Member } from '../../../domain/people/model'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { newKey, type Fault, type Stage } from '../harness'
import { deskOf, type Desk } from '../requests/desk'
import { postOfficeOf, type PostOffice } from './post-office'

const MINUTE = 60_000
/** Worlds looked at, the kept one first; more are asked for (WORLDS=40) when something about it was changed. */
const RUNS = Number(process.env.WORLDS ?? 5)
const LADDER = ['steward', 'siteManager', 'communityOfficer'] as const

const TROUBLES: Omit<Fault, 'rate'>[] = [
  { kind: 'error', action: 'wx.*' }, { kind: 'cutAfter', action: 'wx.*' }, { kind: 'crash', function: 'timer', action: 'database.modifyDocument', times: 1 },
  { kind: 'error', function: 'timer', action: 'database.*' },
]
const worlds = fc.record({
  hour: fc.integer({ min: 0, max: 23 }), category: fc.constantFrom('water', 'lift', 'help'),
  left: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), believed: fc.boolean(),
  trouble: fc.option(fc.record({ fault: fc.constantFrom(...TROUBLES), rate: fc.constantFrom(0.3, 1) })),
  reader: fc.option(fc.record({ who: fc.constantFrom(...LADDER), after: fc.integer({ min: 1, max: 40 }) })),
  taker: fc.option(fc.record({ who: fc.constantFrom('steward' as const, 'siteManager' as const), after: fc.integer({ min: 1, max: 40 }) })),
})

type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never
/** One urgent notice of a matter was looked at, and took the card of another with it. */
const ONE_OF_TWO_SEEN: World = {
  hour: 2, category: 'lift', left: [0, 2, 2], believed: true, trouble: { fault: { kind: 'error', action: 'wx.*' }, rate: 0.3 },
  reader: { who: 'siteManager', after: 5 }, taker: { who: 'siteManager', after: 40 },
}

/** Whether the manager's home has the card of this very notice, not only one of another about the same matter. */
const hasCard = ({ unreached = {} }: Estate, { _id, params }: Alarm): boolean =>
  cardsOf(unreached[String(params.refId)] ?? {}).some(({ alarmId }) => alarmId === _id)

describe('紧急的事从不落空', () => {
  let stage: Stage
  let desk: Desk
  let post: PostOffice
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
    post = postOfficeOf(stage)
  })
  afterAll(() => stage.close())

  /** Those whose time was over in a world before, and that were told or shown by then; what is old leaves the inboxes. */
  const judged = new Set<string>()
  /** Urgent notices past their time that nobody told has looked at, that nobody has acted on, and that no manager sees. */
  async function silent(): Promise<string[]> {
    const now = await stage.now()
    const [estate] = await stage.documents('estates', { _id: estateId('here') }) as Estate[]
    const members = await stage.documents('members') as Member[]
    const late = (await stage.documents('alarms') as Alarm[]).filter(({ _id, startedAt, groups }) => !judged.has(_id) && startedAt + shownWithin(groups.length) <= now)
    const isSeen = (alarm: Alarm) => members.some(({ _id, mailbox }) => toldBy(alarm).includes(_id) && mailbox.entries.some(({ id, isRead }) => id === alarm._id && isRead))
    const open = await Promise.all(late.map(async alarm => {
      const { timeline } = await desk.stored(String(alarm.params.refId))
      const isTaken = timeline.some(({ type, at }) => type === 'RequestAccepted' && at > alarm.startedAt)
      return isSeen(alarm) || isTaken || hasCard(estate!, alarm) ? [] : [`${alarm._id} ${alarm.event} ${alarm.status}`]
    }))
    late.forEach(({ _id }) => judged.add(_id))
    return open.flat()
  }

  it('over any quotas, troubles and hours: somebody has looked or acted in time, or the manager sees that nobody has', async () => {
    await fc.assert(fc.asyncProperty(worlds, async ({ hour, category, left, believed, trouble, reader, taker }) => {
      await post.until(hour)
      for (const [i, role] of LADDER.entries()) {
        await stage.grant(openidOf(role), 'TPL-request-new', left[i]!)
        if (believed) await stage.call(openidOf(role), 'messages', 'granted', { results: { requestNew: 'accept' } })
      }
      if (trouble) await stage.fault({ ...trouble.fault, rate: trouble.rate })
      const key = newKey()
      const reply = await desk.file({ category, words: '快来看看' }, key).catch(() => desk.file({ category, words: '快来看看' }, key)).catch(() => null)
      const troubled = reader ?? taker ? 45 : 20
      for (let minute = 1; minute <= troubled; minute++) {
        await stage.advance(MINUTE)
        if (reader?.after === minute) await stage.call(openidOf(reader.who), 'messages', 'read')
        if (taker?.after === minute && reply?.ok) await desk.step(taker.who, 'accept', (reply.value as { requestId: string }).requestId)
      }
      await stage.clearFaults()
      await post.pass(shownWithin(LADDER.length) + 2 * MINUTE)
      expect(await silent()).toEqual([])
    }), { numRuns: RUNS, endOnFailure: true, examples: [[ONE_OF_TWO_SEEN]] })
  }, 600_000)
})
