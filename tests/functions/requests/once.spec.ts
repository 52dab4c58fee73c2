import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../domain/kernel/reply'
import { nextStatus } from '../../../domain/requests/transitions'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf } from '../fixture/people'
import { codeOf, newKey, valueOf, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

describe('一次就是一次', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterEach(() => stage.clearFaults())
  afterAll(() => stage.close())

  /** The steps of a whole life, each to be sent with a key of its own. */
  const LIFE = [
    ['steward', 'accept', {}], ['steward', 'assign', { assigneeId: memberIdOf('engineer') }], ['engineer', 'start', {}], ['engineer', 'resolve', { words: '好了', photos: [] }],
    ['resident', 'reopen', { words: '没好' }], ['engineer', 'resolve', { words: '这次好了', photos: [] }], ['resident', 'confirm', {}], ['resident', 'rate', { stars: 4, tags: [] }],
  ] as const
  const NOTICES = {
    resident: ['管家已接单', '已派给师傅', '师傅已出发', '办好了，请您确认', '办好了，请您确认'],
    steward: ['新诉求待处理', '居民说没办好', '收到居民评价'], engineer: ['派给您一件诉求', '居民说没办好', '收到居民评价'],
  }
  const expectWhole = async (requestId: string) => {
    const { timeline, version, effects } = await desk.stored(requestId)
    expect(timeline).toHaveLength(LIFE.length + 1)
    expect([version, effects]).toEqual([LIFE.length + 1, []])
    for (const [role, titles] of Object.entries(NOTICES)) expect(await desk.told(role as keyof typeof NOTICES, requestId)).toEqual(titles)
  }

  it('every write sent twice with its key does its work once and answers the same', async () => {
    const key = newKey()
    const [first, second] = [await desk.file({}, key), await desk.file({}, key)]
    expect(second).toEqual(first)
    const { requestId } = valueOf(first)
    for (const [role, op, input] of LIFE) {
      const again = newKey()
      const replies = [await desk.step(role, op, requestId, input, again), await desk.step(role, op, requestId, input, again)]
      expect(replies.map(codeOf)).toEqual(['OK', 'OK'])
      expect(replies[1]).toEqual(replies[0])
    }
    await expectWhole(requestId)
  })

  it('and so it does when both come at the same moment', async () => {
    const key = newKey()
    const filed = await Promise.all([desk.file({}, key), desk.file({}, key), desk.file({}, key)])
    const { requestId } = valueOf(filed[0]!)
    expect(filed.map(reply => valueOf(reply).requestId)).toEqual([requestId, requestId, requestId])
    const again = newKey()
    const accepted = await Promise.all([1, 2, 3].map(() => desk.step('steward', 'accept', requestId, {}, again)))
    expect(accepted.map(codeOf)).toEqual(['OK', 'OK', 'OK'])
    expect(await desk.history(requestId)).toEqual(['RequestSubmitted', 'RequestAccepted'])
    expect(await desk.told('resident', requestId)).toEqual(['管家已接单'])
  })

  it('a connection cut after the save leaves one request, one history, one notice each', async () => {
    const until = async (send: () => Promise<Reply<any>>): Promise<Reply<any>> => {
      for (;;) {
        try {
          return await send()
        } catch {
          // The connection is gone and nobody knows whether it was saved: what a phone does is send the same again.
        }
      }
    }
    await stage.fault({ kind: 'cutAfter', function: 'requests', rate: 0.4 })
    const key = newKey()
    const { requestId } = valueOf(await until(() => desk.file({}, key)))
    for (const [role, op, input] of LIFE) {
      const again = newKey()
      expect(codeOf(await until(() => desk.step(role, op, requestId, input, again)))).toBe('OK')
    }
    await stage.clearFaults()
    await expectWhole(requestId)
    expect(await stage.documents('requests', { requesterId: memberIdOf('resident'), _id: requestId })).toHaveLength(1)
  })

  it('an instance that dies after the save leaves the promise to the timer, which keeps it once', async () => {
    const key = newKey()
    await stage.fault({ kind: 'crash', function: 'requests', action: 'wx.api', times: 1 })
    await stage.fault({ kind: 'crash', function: 'requests', action: 'database.insertDocument', times: 1 })
    await desk.file({}, key).catch(() => undefined)
    const { requestId } = valueOf(await desk.file({}, key))
    await stage.advance(120_000)
    await stage.fireTimer()
    expect(await desk.told('steward', requestId)).toEqual(['新诉求待处理'])
    expect(await desk.stored(requestId)).toMatchObject({ effects: [], effectsDueAt: null })
  })

  it('exactly one of two who take it at once has it, and the other is told', async () => {
    for (let i = 0; i < 5; i++) {
      const requestId = await desk.filed()
      const codes = (await Promise.all([desk.step('steward', 'accept', requestId), desk.step('siteManager', 'accept', requestId)])).map(codeOf)
      expect([...codes].sort()).toEqual(['ALREADY_ACCEPTED', 'OK'])
      const winner = codes[0] === 'OK' ? 'steward' : 'siteManager'
      expect((await desk.stored(requestId)).acceptedBy?.memberId).toBe(memberIdOf(winner))
      expect(await desk.told('resident', requestId)).toEqual(['管家已接单'])
    }
  })

  it('whatever happens at once, the history stays legal', async () => {
    const requestId = await desk.filed()
    const tries = LIFE.flatMap(step => [step, step])
    await Promise.all([...tries, ['resident', 'withdraw', {}] as const].map(([role, op, input]) => desk.step(role, op, requestId, input)))
    const { timeline, status } = await desk.stored(requestId)
    const reached = timeline.slice(1).reduce<ReturnType<typeof nextStatus>>((from, { type }) => from && nextStatus(from, type), 'submitted')
    expect(reached).toBe(status)
  })

  it('costs what it says: a look is one operation of the database, a step six with the figures and the notice', async () => {
    const requestId = await desk.filed()
    await desk.step('steward', 'accept', requestId)
    await desk.step('resident', 'get', requestId)
    const [look, step] = await stage.calls('requests')
    expect([look!.op, look!.databaseOperations]).toEqual(['get', 1])
    expect([step!.op, step!.databaseOperations]).toEqual(['accept', 6])
  })
})
