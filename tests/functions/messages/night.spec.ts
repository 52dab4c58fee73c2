import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { QUOTA } from '../fixture/people'
import type { Stage } from '../harness'
import { deskOf, type Desk } from '../requests/desk'
import { postOfficeOf, type PostOffice } from './post-office'

const MINUTE = 60_000

describe('夜间免打扰', () => {
  let stage: Stage
  let desk: Desk
  let post: PostOffice
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
    post = postOfficeOf(stage)
    await post.until(22.5)
  })
  afterAll(() => stage.close())

  it('puts an ordinary notice in the inbox at once and pushes it in the morning, once', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    expect(await post.pushed('resident')).toEqual([])
    expect((await post.mailbox('resident')).unread).toBe(1)
    await post.until(7.4)
    expect(await post.pushed('resident')).toEqual([])
    await post.until(7.6)
    expect(await post.pushed('resident')).toEqual(['诉求进度提醒'])
    expect((await stage.documents('members')).every(({ mailbox }) => !mailbox.pushAt)).toBe(true)
    expect((await post.mailbox('resident')).quota.requestProgress).toBe(QUOTA - 1)
    await stage.advance(5 * MINUTE)
    expect(await post.pushed('resident')).toHaveLength(1)
  })

  it('lets urgent matters through, and what follows from them', async () => {
    await post.until(23)
    const requestId = await desk.filed({ category: 'water' })
    expect((await post.pushed('steward')).at(-1)).toBe('新诉求待处理')
    await desk.step('steward', 'accept', requestId)
    expect(await post.pushed('resident')).toHaveLength(2)
  })

  it('pushes nothing in the morning that was read in the night, and one message for several', async () => {
    const before = (await post.pushed('resident')).length
    const [one, two, three] = [await desk.filed(), await desk.filed(), await desk.filed()]
    for (const requestId of [one, two, three]) await desk.step('steward', 'accept', requestId)
    const [entry] = await post.entries('resident')
    await stage.call('o-here-resident', 'messages', 'read', { ids: [entry!.id] })
    await post.until(8)
    expect(await post.pushed('resident')).toHaveLength(before + 1)
    expect((await post.lines('resident'))[0]).toBe('有 2 条新消息')
    expect((await stage.messages('o-here-resident')).at(-1)!.page).toBe('packages/account/inbox/index')
  })
})
