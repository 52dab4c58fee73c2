import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { codeOf, valueOf, type Stage } from '../harness'
import { musterDesk, type MusterDesk } from './roll-call'

describe('派任务与解除', () => {
  let stage: Stage
  let desk: MusterDesk
  let musterId: string
  beforeAll(async () => {
    stage = await openEstates()
    desk = musterDesk(stage)
    musterId = await desk.start()
    await stage.fireTimer()
    for (const [role, answer] of [['neighbor', 'canHelp'], ['resident', 'needHelp']] as const) valueOf(await desk.ask('answer', { musterId, answer, words: '' }, openidOf(role)))
  })
  afterAll(() => stage.close())

  const callId = (role: 'neighbor' | 'resident' | 'engineer') => `${musterId}-${memberIdOf(role)}`
  const give = (helper: string, by = openidOf('steward')) => desk.ask('giveTask', { musterId, callId: helper, words: '背老人下楼', forCallId: callId('resident') }, by)

  it('is for those who lead: neighbours read their own part alone', async () => {
    expect(codeOf(await desk.ask('roll', { musterId, column: 'none' }, openidOf('neighbor')))).toBe('NOT_LEADING')
    expect(codeOf(await give(callId('neighbor'), openidOf('neighbor')))).toBe('NOT_LEADING')
    expect(codeOf(await desk.ask('standDown', { musterId, words: '' }, openidOf('steward')))).toBe('NOT_LEADING')
    expect(codeOf(await desk.ask('remind', { musterId }, openidOf('resident')))).toBe('NOT_LEADING')
    expect(codeOf(await desk.ask('start', { estateId: 'estate-here', reason: '火警', words: '', whom: { kind: 'estate', buildingIds: [], teamId: null } }, openidOf('resident')))).toBe('ONLY_OWN_TEAM')
  })

  it('hands a task to somebody who can help, who is told where to go', async () => {
    expect(codeOf(await give(callId('engineer')))).toBe('NOT_HELPING')
    expect(codeOf(await give('no-such-call'))).toBe('NOT_HELPING')
    valueOf(await give(callId('neighbor')))
    expect((await desk.titles(openidOf('neighbor')))[0]).toBe('请您去办一件事')
    expect(valueOf(await desk.ask('get', { musterId }, openidOf('neighbor'))).tasks).toMatchObject([{ words: '背老人下楼', place: '春风里 1 栋 1 单元 501', status: 'given', isMine: true }])
    expect(valueOf(await desk.ask('get', { musterId }, openidOf('resident'))).tasks).toEqual([])
    expect((await desk.column(musterId, 'needHelp'))[0]).toMatchObject({ openTasks: 1 })
  })

  it('hears what came of it, once', async () => {
    const { taskId } = valueOf(await desk.ask('get', { musterId }, openidOf('neighbor'))).tasks[0]
    const answer = (openid: string) => desk.ask('answerTask', { musterId, taskId, isDone: true, words: '已到安置点' }, openid)
    expect(codeOf(await answer(openidOf('resident')))).toBe('TASK_GONE')
    const codes = (await Promise.all(Array.from({ length: 5 }, () => answer(openidOf('neighbor'))))).map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(1)
    for (const role of ['steward', 'siteManager'] as const) expect((await desk.titles(openidOf(role)))[0]).toBe('派出的任务有了回报')
    expect(valueOf(await desk.ask('get', { musterId })).tasks).toMatchObject([{ status: 'done', answer: '已到安置点' }])
  })

  it('ends for everybody: told, off the home page, no answers any more, and kept in the history', async () => {
    expect(codeOf(await desk.ask('standDown', { musterId, words: '水退了，谢谢大家' }))).toBe('OK')
    expect((await desk.titles(openidOf('resident')))[0]).toBe('集结解除了')
    expect(valueOf(await stage.call(openidOf('resident'), 'people', 'enter')).musters).toEqual([])
    expect(codeOf(await desk.ask('answer', { musterId, answer: 'safe', words: '' }, openidOf('resident')))).toBe('MUSTER_OVER')
    expect(codeOf(await give(callId('neighbor')))).toBe('MUSTER_OVER')
    expect(codeOf(await desk.ask('standDown', { musterId, words: '' }))).toBe('MUSTER_OVER')
    expect(valueOf(await desk.ask('list', { estateId: 'estate-here' }, openidOf('resident'))).items).toMatchObject([
      { musterId, reason: '暴雨内涝', status: 'over', counts: { needHelp: 1, canHelp: 1, safe: 0, called: 10 } },
    ])
    expect(valueOf(await desk.ask('get', { musterId }, openidOf('resident')))).toMatchObject({ endWords: '水退了，谢谢大家', mine: { answer: 'needHelp', requestStatus: 'submitted' } })
  })
})
