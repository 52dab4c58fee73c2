import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONSENT_VERSION } from '../../../domain/people/model'
import { ANSWERS, type MusterAnswer } from '../../../domain/musters/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { buildingScene } from '../fixture/places'
import { requestTitles } from './request-titles'
import { codeOf, newKey, valueOf, type Stage } from '../harness'
import { crowdOf, crowdOpenid, musterDesk, type MusterDesk } from './roll-call'

const CROWD = 60
const MINUTE = 60_000

describe('回复与名册', () => {
  let stage: Stage
  let desk: MusterDesk
  let musterId: string
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ members: crowdOf(CROWD, now) }) })
    desk = musterDesk(stage)
    musterId = await desk.start()
    await stage.fireTimer()
  })
  afterAll(() => stage.close())

  const says = (openid: string, answer: MusterAnswer, words = '', key = newKey()) => desk.ask('answer', { musterId, answer, words }, openid, key)
  const requestsMade = () => stage.documents('requests', { requesterId: memberIdOf('resident') })

  it('keeps counts that a recount finds again when everybody answers at once and changes their mind at once', async () => {
    for (let round = 0; round < 3; round++) {
      await Promise.all(Array.from({ length: CROWD }, (_, i) => says(crowdOpenid(i), ANSWERS[(i * 7 + round) % 2 === 0 ? 0 : 2]!)))
    }
    expect(await desk.counts(musterId)).toEqual(await desk.recount(musterId))
    expect((await desk.counts(musterId)).safe + (await desk.counts(musterId)).canHelp).toBe(CROWD)
  })

  it('loses nothing when one person answers from two phones in the same moment', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, i) => says(crowdOpenid(1), i % 2 ? 'safe' : 'canHelp')))
    expect(await desk.counts(musterId)).toEqual(await desk.recount(musterId))
  })

  it('has everybody called in exactly one column', async () => {
    const lines = (await desk.roll(musterId)).map(({ callId }) => callId)
    expect(lines.sort()).toEqual((await desk.calls(musterId)).map(({ _id }) => _id).sort())
  })

  it('counts an answer again by nobody, though its count was interrupted', async () => {
    await stage.fault({ kind: 'error', action: 'database.modifyDocument', rate: 0.3 })
    await Promise.all(Array.from({ length: 30 }, (_, i) => says(crowdOpenid(i), ANSWERS[i % 2 ? 0 : 2]!).catch(() => null)))
    await stage.clearFaults()
    await stage.advance(5 * MINUTE)
    expect(await desk.counts(musterId)).toEqual(await desk.recount(musterId))
    expect((await desk.calls(musterId)).every(({ effects }) => effects.length === 0)).toBe(true)
  })

  it('makes one urgent request of a call for help, however often it is tapped and repeated', async () => {
    await Promise.all(Array.from({ length: 8 }, () => says(openidOf('resident'), 'needHelp', '老人走不动，水到膝盖了')))
    await says(openidOf('resident'), 'safe')
    await says(openidOf('resident'), 'needHelp', '水又涨了')
    const made = await requestsMade()
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({
      isUrgent: true, category: 'help', kind: 'help', status: 'submitted', source: 'self', words: '【应急】暴雨内涝：老人走不动，水到膝盖了', place: '春风里 1 栋 1 单元', room: '501',
      handlerIds: [memberIdOf('steward')], effects: [],
    })
    expect(await requestTitles(stage, 'steward')).toEqual(['新诉求待处理'])
    expect(await desk.counts(musterId)).toEqual(await desk.recount(musterId))
  })

  it('shows in the roll how the request stands, and makes another once it is done', async () => {
    const mine = async () => (await desk.column(musterId, 'needHelp')).find(({ callId }) => callId.endsWith(memberIdOf('resident')))
    const { requestId } = (await mine())!
    expect((await mine())!.requestStatus).toBe('submitted')
    for (const [op, input] of [['accept', {}], ['resolve', { words: '已转移到二楼', photos: [] }]] as const) {
      if (op === 'resolve') valueOf(await stage.call(openidOf('steward'), 'requests', 'assign', { requestId, assigneeId: memberIdOf('engineer') }))
      expect(codeOf(await stage.call(openidOf(op === 'accept' ? 'steward' : 'engineer'), 'requests', op, { requestId, ...input }))).toBe('OK')
    }
    expect((await mine())!.requestStatus).toBe('resolved')
    expect(valueOf(await desk.ask('get', { musterId }, openidOf('resident'))).mine).toMatchObject({ answer: 'needHelp', requestId, requestStatus: 'resolved' })
    const again = valueOf(await says(openidOf('resident'), 'needHelp', '二楼也进水了'))
    expect(again.requestId).not.toBe(requestId)
    expect(await requestsMade()).toHaveLength(2)
  })

  it('hears those who moved in after the calling, and nobody of another estate', async () => {
    const newcomer = 'o-here-newcomer'
    valueOf(await stage.call(newcomer, 'people', 'consent', { version: CONSENT_VERSION }))
    valueOf(await stage.call(newcomer, 'people', 'join', { scene: buildingScene('here'), unit: '1 单元', room: '909', name: '新来的', tie: 'owner' }))
    const before = await desk.counts(musterId)
    expect(codeOf(await says(newcomer, 'safe'))).toBe('OK')
    expect(await desk.counts(musterId)).toEqual({ ...before, called: before.called + 1, safe: before.safe + 1 })
    expect(await desk.counts(musterId)).toEqual(await desk.recount(musterId))
    expect(codeOf(await says(openidOf('resident', 'nextDoor'), 'safe'))).toBe('NOT_FOUND')
    expect(codeOf(await says(openidOf('partyMember'), 'canHelp'))).toBe('NOT_CALLED')
  })
})
