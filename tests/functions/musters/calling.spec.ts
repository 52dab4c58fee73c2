import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberIdOf as idOf } from '../../../cloudfunctions/_shell/ids'
import { inShanghai } from '../../../domain/kernel/calendar'
import { SWEEP_PAGE } from '../../../domain/musters/start-muster'
import { openEstates } from '../fixture/open-estates'
import { CAST, memberIdOf, openidOf } from '../fixture/people'
import { buildingId } from '../fixture/places'
import { codeOf, valueOf, type Stage } from '../harness'
import { crowdOf, crowdOpenid, musterDesk, type MusterDesk } from './roll-call'

const CROWD = 230
const BEYOND = 10
const MINUTE = 60_000
const CALLED = '应急集结，请报平安'

describe('叫人', () => {
  let stage: Stage
  let desk: MusterDesk
  let musterId: string
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ members: [...crowdOf(CROWD, now), ...crowdOf(BEYOND, now, 2, CROWD)] }) })
    desk = musterDesk(stage)
  })
  afterAll(() => stage.close())

  const everybody = [
    ...CAST.filter(role => !['visitor', 'partyMember'].includes(role)).map(role => memberIdOf(role)), ...Array.from({ length: CROWD + BEYOND }, (_, i) => idOf(crowdOpenid(i))),
  ].sort()

  it('calls the first hundred at once, in a handful of writes', async () => {
    musterId = await desk.start()
    const [call] = (await stage.calls('musters')).filter(({ op }) => op === 'start')
    expect((await desk.calls(musterId)).length).toBeGreaterThanOrEqual(SWEEP_PAGE)
    // Ten of the cast have a push left, each of which takes a write of its own.
    expect(call!.databaseOperations).toBeLessThan(45)
    expect(await desk.titles(crowdOpenid(0))).toEqual([CALLED])
  })

  it('calls everybody of the estate, each once, whoever works there and lives there', async () => {
    await stage.fireTimer()
    const calls = await desk.calls(musterId)
    expect(calls.map(({ memberId }) => memberId).sort()).toEqual(everybody)
    expect(await desk.counts(musterId)).toEqual({ called: everybody.length, safe: 0, needHelp: 0, canHelp: 0 })
    expect(new Set((await desk.roll(musterId)).map(({ callId }) => callId)).size).toBe(everybody.length)
    const [call] = (await stage.calls('timer')).filter(({ databaseOperations }) => databaseOperations > 0)
    expect(call!.databaseOperations).toBeLessThan(80)
  })

  it('tells each once, and nobody of another estate', async () => {
    await stage.advance(10 * MINUTE)
    for (const i of [0, CROWD - 1, CROWD + BEYOND - 1]) expect(await desk.titles(crowdOpenid(i))).toEqual([CALLED])
    expect((await stage.messages(openidOf('resident'))).map(({ title }) => title)).toEqual(['应急集结通知'])
    expect(await desk.titles(openidOf('resident', 'nextDoor'))).toEqual([])
    expect((await stage.documents('musterRolls', { _id: musterId }))[0]).toMatchObject({ sweeps: [], wakeAt: null })
  })

  it('stands on the home page of everybody it means', async () => {
    const shown = async (openid: string) => valueOf(await stage.call(openid, 'people', 'enter')).musters.map((one: { title: string }) => one.title)
    const other = await desk.start({ kind: 'buildings', buildingIds: [buildingId('here', 2)], teamId: null }, '2 栋停水')
    expect(await shown(openidOf('resident'))).toEqual(['暴雨内涝'])
    expect((await shown(crowdOpenid(CROWD))).sort()).toEqual(['2 栋停水', '暴雨内涝'])
    expect((await shown(openidOf('siteManager'))).sort()).toEqual(['2 栋停水', '暴雨内涝'])
    expect(await shown(openidOf('resident', 'nextDoor'))).toEqual([])
    expect((await desk.calls(other)).map(({ memberId }) => memberId).sort()).toEqual(Array.from({ length: BEYOND }, (_, i) => idOf(crowdOpenid(CROWD + i))).sort())
    expect(codeOf(await desk.ask('answer', { musterId: other, answer: 'safe', words: '' }, openidOf('resident')))).toBe('NOT_CALLED')
    expect(codeOf(await desk.ask('start', { estateId: 'estate-here', reason: '停水', words: '', whom: { kind: 'buildings', buildingIds: [buildingId('away', 1)], teamId: null } }))).toBe('WHOM_UNKNOWN')
  })

  it('pushes at night and in the thick of other messages', async () => {
    const at = await stage.now()
    await stage.advance(inShanghai(at).hour(23).minute(5).valueOf() - at)
    const before = (await stage.messages(openidOf('resident'))).length
    for (const reason of ['火警', '再一次', '又一次', '第四次', '第五次']) await desk.start({ kind: 'buildings', buildingIds: [buildingId('here', 1)], teamId: null }, reason)
    await stage.fireTimer()
    const pushed = (await stage.messages(openidOf('resident'))).slice(before)
    expect(pushed.map(({ lines }) => lines[0]!.value).sort()).toEqual(['火警', '再一次', '又一次', '第四次', '第五次'].sort())
    expect(pushed[0]!.lines.slice(1, 3).map(({ value }) => value)).toEqual(['1 栋', '请到高处'])
  })

  it('calls again those alone who have not answered', async () => {
    const before = (await desk.titles(crowdOpenid(1))).length
    valueOf(await desk.ask('answer', { musterId, answer: 'safe', words: '' }, crowdOpenid(0)))
    const quiet = (await desk.titles(crowdOpenid(0))).length
    expect(codeOf(await desk.ask('remind', { musterId }))).toBe('OK')
    await stage.fireTimer()
    expect((await desk.titles(crowdOpenid(1))).slice(0, 1)).toEqual(['还没收到您的平安'])
    expect((await desk.titles(crowdOpenid(1))).length).toBe(before + 1)
    expect((await desk.titles(crowdOpenid(0))).length).toBe(quiet)
  })
})
