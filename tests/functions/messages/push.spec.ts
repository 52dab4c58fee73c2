import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WHO, openStage, type Stage } from '../harness'

const form = { category: 'water', words: '水管爆了', photos: [], visit: null, isPublic: false }

describe('通知：一次订阅一条消息', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openStage() })
  afterAll(() => stage.close())

  const member = async (openid: string) => (await stage.documents('members')).find(m => m.openid === openid)
  const submit = async (words: string) => stage.call(WHO.resident, 'requests', 'submit', { ...form, words, scene: await stage.scene('春风里 3 栋') })

  it('falls back to the inbox and to the next on the ladder when the platform says 43101', async () => {
    // The ledger believes in three; the platform knows of none.
    await stage.grant(WHO.steward, 'TPL-request-new', 0)
    await submit('水管爆了，快来')
    expect(await stage.messages(WHO.steward)).toEqual([])
    const { mailbox } = await member(WHO.steward)
    expect(mailbox.quota.requestNew).toBe(0)
    expect(mailbox.entries[0]).toMatchObject({ title: '新诉求待处理', isPushed: false, isRead: false })
    expect(mailbox.unread).toBe(1)
    expect((await stage.messages(WHO.manager)).at(-1)).toMatchObject({ title: '新诉求待处理' })
  })

  it('counts what was granted per person and template', async () => {
    const before = (await member(WHO.steward)).mailbox.quota.requestNew
    await stage.grant(WHO.steward, 'TPL-request-new', 1)
    await stage.call(WHO.steward, 'messages', 'granted', { results: { requestNew: 'accept', requestProgress: 'reject' } })
    expect((await member(WHO.steward)).mailbox.quota).toEqual({ requestNew: before + 1 })
    await submit('又漏了一处')
    expect(await stage.messages(WHO.steward)).toHaveLength(1)
    expect((await member(WHO.steward)).mailbox.quota.requestNew).toBe(0)
  })

  it('marks read what was read', async () => {
    const inbox = await stage.call(WHO.steward, 'messages', 'inbox')
    expect(inbox.ok && inbox.value.unread).toBe(2)
    const read = await stage.call(WHO.steward, 'messages', 'read', {})
    expect(read).toEqual({ ok: true, value: { unread: 0 } })
  })
})
