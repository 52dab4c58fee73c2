import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { engineeringOf, teamOf } from '../fixture/teams'
import { codeOf, valueOf, type Stage } from '../harness'
import { musterDesk, type MusterDesk } from './roll-call'

const TEAM = ['engineer', 'otherEngineer', 'steward', 'partyMember', 'resident'] as const

describe('集结一支队', () => {
  let stage: Stage
  let desk: MusterDesk
  let musterId: string
  beforeAll(async () => {
    stage = await openEstates({ documents: now => ({ teams: [teamOf('here', now), teamOf('away', now)] }) })
    desk = musterDesk(stage)
  })
  afterAll(() => stage.close())

  const start = (by: CastRole, teamId: string | null, kind = 'team') =>
    desk.ask('start', { estateId: estateId('here'), reason: '水管爆裂', words: '到水泵房', whom: { kind, buildingIds: [], teamId } }, openidOf(by))

  it('is for its lead, and for those in office; nobody else of it, and no other team', async () => {
    expect(codeOf(await start('otherEngineer', engineeringOf('here')))).toBe('ONLY_OWN_TEAM')
    expect(codeOf(await start('resident', engineeringOf('here')))).toBe('ONLY_OWN_TEAM')
    expect(codeOf(await start('engineer', null, 'estate'))).toBe('ONLY_OWN_TEAM')
    expect(codeOf(await start('siteManager', engineeringOf('away')))).toBe('WHOM_UNKNOWN')
    expect(codeOf(await start('engineer', engineeringOf('away')))).toBe('ONLY_OWN_TEAM')
    expect(await stage.documents('musters')).toEqual([])
    musterId = valueOf(await start('engineer', engineeringOf('here'))).musterId
    expect(codeOf(await start('siteManager', engineeringOf('here')))).toBe('OK')
  })

  it('calls everybody of it, each once, and nobody besides', async () => {
    expect((await desk.calls(musterId)).map(({ memberId }) => memberId).sort()).toEqual(TEAM.map(role => memberIdOf(role)).sort())
    expect(await desk.counts(musterId)).toMatchObject({ called: TEAM.length })
    expect(await desk.titles(openidOf('resident'))).toContain('应急集结，请报平安')
    expect(await desk.titles(openidOf('neighbor'))).toEqual([])
    expect(codeOf(await desk.ask('answer', { musterId, answer: 'safe', words: '' }, openidOf('neighbor')))).toBe('NOT_CALLED')
  })

  it('is led by its lead: roll, tasks and the end', async () => {
    const lead = openidOf('engineer')
    expect(valueOf(await desk.ask('get', { musterId }, lead))).toMatchObject({ canLead: true, canEnd: true })
    expect(valueOf(await desk.ask('get', { musterId }, openidOf('partyMember')))).toMatchObject({ canLead: false, canEnd: false, isCalled: true })
    valueOf(await desk.ask('answer', { musterId, answer: 'canHelp', words: '' }, openidOf('partyMember')))
    const { items } = valueOf(await desk.ask('roll', { musterId, column: 'canHelp' }, lead))
    expect(codeOf(await desk.ask('giveTask', { musterId, callId: items[0].callId, words: '关总阀', forCallId: null }, lead))).toBe('OK')
    expect(codeOf(await desk.ask('standDown', { musterId, words: '' }, openidOf('partyMember')))).toBe('NOT_LEADING')
    expect(codeOf(await desk.ask('standDown', { musterId, words: '修好了' }, lead))).toBe('OK')
  })
})
