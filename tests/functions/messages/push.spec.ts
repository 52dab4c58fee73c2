import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { QUOTA, openidOf } from '../fixture/people'
import type { Stage } from '../harness'
import { deskOf, type Desk } from '../requests/desk'

const STEWARD = openidOf('steward')

describe('通知：一次订阅一条消息', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())

  const member = async (openid: string) => (await stage.documents('members', { openid }))[0]
  const leak = { category: 'water', words: '水管爆了，快来' }

  it('falls back to the inbox and to the next on the ladder when the platform says 43101', async () => {
    // Our ledger believes in twenty; the platform knows of none.
    await stage.grant(STEWARD, 'TPL-request-new', 0)
    await desk.filed(leak)
    expect(await stage.messages(STEWARD)).toEqual([])
    const { mailbox } = await member(STEWARD)
    expect(mailbox.quota.requestNew).toBe(0)
    expect(mailbox.entries[0]).toMatchObject({ title: '新诉求待处理', isPushed: false, isRead: false })
    expect(mailbox.unread).toBe(1)
    expect((await stage.messages(openidOf('siteManager'))).at(-1)).toMatchObject({ title: '新诉求待处理' })
  })

  it('counts what was granted per person and template', async () => {
    await stage.grant(STEWARD, 'TPL-request-new', 1)
    await stage.call(STEWARD, 'messages', 'granted', { results: { requestNew: 'accept', requestProgress: 'reject' } })
    expect((await member(STEWARD)).mailbox.quota).toMatchObject({ requestNew: 1, requestProgress: QUOTA })
    await desk.filed(leak)
    expect(await stage.messages(STEWARD)).toHaveLength(1)
    expect((await member(STEWARD)).mailbox.quota.requestNew).toBe(0)
  })

  it('marks read what was read', async () => {
    expect(await stage.call(STEWARD, 'messages', 'inbox')).toMatchObject({ ok: true, value: { unread: 2 } })
    expect(await stage.call(STEWARD, 'messages', 'read', {})).toEqual({ ok: true, value: { unread: 0 } })
  })
})
