import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { RETRY_AFTER } from '../../../domain/messages/rules'
import { openEstates } from '../fixture/open-estates'
import { QUOTA, openidOf } from '../fixture/people'
import type { Stage } from '../harness'
import { deskOf, type Desk } from '../requests/desk'
import { postOfficeOf, type PostOffice } from './post-office'

const MINUTE = 60_000
const DAY_AND_HALF = 36 * 60 * MINUTE

describe('发不出去的时候', () => {
  let stage: Stage
  let desk: Desk
  let post: PostOffice
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
    post = postOfficeOf(stage)
  })
  afterEach(() => stage.clearFaults())
  afterAll(() => stage.close())

  const outOfOrder = (kind: 'error' | 'cutAfter') => stage.fault({ kind, action: 'wx.*' })

  it('sends again later what the platform could not take, and then no more', async () => {
    const requestId = await desk.filed()
    await outOfOrder('error')
    await desk.step('steward', 'accept', requestId)
    expect((await post.mailbox('resident')).quota.requestProgress).toBe(QUOTA)
    expect((await post.entries('resident'))[0]).toMatchObject({ isPushed: false, owed: { tries: 1 } })
    await post.pass(RETRY_AFTER[0]! + MINUTE)
    expect((await post.entries('resident'))[0]).toMatchObject({ isPushed: false, owed: { tries: 2 } })
    await stage.clearFaults()
    await post.pass(RETRY_AFTER[1]! + MINUTE)
    expect(await post.pushed('resident')).toEqual(['诉求进度提醒'])
    expect((await post.entries('resident'))[0]).toMatchObject({ isPushed: true })
    expect((await post.mailbox('resident')).quota.requestProgress).toBe(QUOTA - 1)
    await post.leap(2 * 60 * MINUTE)
    expect(await post.pushed('resident')).toHaveLength(1)
  })

  it('gives up after the last try; the message is in the inbox', async () => {
    await outOfOrder('error')
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    await post.pass(RETRY_AFTER.reduce((sum, ms) => sum + ms + MINUTE, MINUTE))
    const [entry] = await post.entries('resident')
    expect(entry).toMatchObject({ title: '管家已接单', isPushed: false })
    expect(entry).not.toHaveProperty('owed')
    expect((await post.mailbox('resident')).quota.requestProgress).toBe(QUOTA - 1)
  })

  it('never sends twice where it cannot know whether it was sent', async () => {
    const requestId = await desk.filed()
    const before = (await post.pushed('resident')).length
    await outOfOrder('cutAfter')
    await desk.step('steward', 'accept', requestId)
    await stage.clearFaults()
    await post.leap(DAY_AND_HALF)
    const now = await post.pushed('resident')
    expect(now.slice(before).filter(title => title === '诉求进度提醒').length).toBeLessThanOrEqual(1)
  })

  it('asks nothing of who has nothing left', async () => {
    await stage.grant(openidOf('resident'), 'TPL-request-progress', 0)
    await post.until(10)
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    expect((await post.mailbox('resident')).quota.requestProgress).toBe(0)
    await desk.step('steward', 'start', requestId)
    expect((await post.entries('resident')).slice(0, 2).map(({ title, isPushed }) => [title, isPushed])).toEqual([['师傅已出发', false], ['管家已接单', false]])
  })
})
