import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DIGEST } from '../../../domain/messages/rules'
import { openEstates } from '../fixture/open-estates'
import { QUOTA, memberIdOf } from '../fixture/people'
import { codeOf, type Stage } from '../harness'
import { deskOf, type Desk } from '../requests/desk'
import { postOfficeOf, type PostOffice } from './post-office'

const MINUTE = 60_000

describe('消息太密时合并', () => {
  let stage: Stage
  let desk: Desk
  let post: PostOffice
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
    post = postOfficeOf(stage)
  })
  afterAll(() => stage.close())

  it('pushes the first few one by one, the rest in one message', async () => {
    for (let i = 0; i < DIGEST.pushes + 4; i++) await desk.filed()
    expect(await post.pushed('steward')).toHaveLength(DIGEST.pushes)
    expect((await post.mailbox('steward')).unread).toBe(DIGEST.pushes + 4)
    await post.pass(DIGEST.within + MINUTE)
    expect(await post.pushed('steward')).toHaveLength(DIGEST.pushes + 1)
    expect((await post.lines('steward'))[0]).toBe('有 4 条新消息')
    expect((await post.mailbox('steward')).quota.requestNew).toBe(QUOTA - DIGEST.pushes - 1)
  })

  it('asks the resident to confirm at once, however many steps came just before', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    await desk.step('steward', 'assign', requestId, { assigneeId: memberIdOf('engineer') })
    await desk.step('engineer', 'start', requestId)
    expect(codeOf(await desk.step('engineer', 'resolve', requestId, { words: '已修好', photos: [] }))).toBe('OK')
    expect((await post.lines('resident')).join(' ')).toContain('已修好')
  })

  it('never holds back what is urgent', async () => {
    const before = (await post.pushed('steward')).length
    for (let i = 0; i < DIGEST.pushes + 2; i++) await desk.filed({ category: 'power' })
    expect(await post.pushed('steward')).toHaveLength(before + DIGEST.pushes + 2)
  })
})
