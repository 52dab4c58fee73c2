import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { valueOf, type Stage } from '../harness'
import { deskOf, type Desk } from '../requests/desk'

const HOUR = 3_600_000
const TEN_MINUTES = 600_000

describe('提醒送达：每天的数', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())

  const today = async () => {
    const { days } = valueOf<{ days: { figures: Record<string, Record<string, number>> }[] }>(
      await stage.call(openidOf('siteManager'), 'messages', 'deliveries', { estateId: estateId('here') }))
    return days.at(0)?.figures
  }

  it('counts what was pushed, refused and only in the inbox, an hour and ten minutes later at most', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    await stage.grant(openidOf('resident'), 'TPL-request-progress', 0)
    await desk.step('steward', 'start', requestId)
    const other = await desk.filed()
    await desk.step('steward', 'accept', other)
    await stage.advance(HOUR + TEN_MINUTES)
    expect(await today()).toEqual({ requestNew: { sent: 2 }, requestProgress: { sent: 1, refused: 1, inboxOnly: 1 } })
  })

  it('adds the next hour to the same day, and reading costs three operations', async () => {
    await desk.filed()
    await stage.advance(HOUR + TEN_MINUTES)
    expect((await today())?.requestNew).toEqual({ sent: 3 })
    const [row] = await stage.calls('messages')
    expect([row!.op, row!.databaseOperations]).toEqual(['deliveries', 3])
  })
})
