import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../domain/kernel/actor'
import { answerCall } from '../../../domain/musters/answer-call'
import { countChange, livesThere, means, newCall, type Person } from '../../../domain/musters/call'
import { ANSWERS, COLUMNS, NO_COUNTS, unansweredOf, type Column, type Muster, type MusterCall, type MusterCounts } from '../../../domain/musters/model'
import { standDown } from '../../../domain/musters/stand-down'
import { partsOf, startMuster, type StartMuster } from '../../../domain/musters/start-muster'
import { afterPage, newSweep, pageMark } from '../../../domain/musters/sweep'
import { answerTask, giveTask, MOST_TASKS } from '../../../domain/musters/tasks'
import { viewOf } from '../../../domain/musters/view'
import { deciding } from '../given'

const NOW = Date.UTC(2026, 10, 24, 8)
const by: Actor = { memberId: 'qian', hat: 'siteManager', name: '钱经理' }
const buildings = [{ buildingId: 'b1', name: '1 栋' }, { buildingId: 'b2', name: '2 栋' }]
const command: StartMuster = {
  musterId: 'u1', at: NOW, by, isInOffice: true, communityId: 'near', estateId: 'spring', estateName: '春风里', reason: '暴雨内涝', words: '请到高处', buildings, team: null,
  whom: { kind: 'estate', buildingIds: [], teamId: null },
}
const started = (change: Partial<StartMuster> = {}): Muster => {
  const decision = startMuster({ ...command, ...change })
  if (!decision.accepted) throw new Error(decision.rejection)
  return decision.event
}
const home = { estateId: 'spring', buildingId: 'b1', label: '春风里 1 栋 1 单元 501', room: '501', status: 'verified', until: null }
const person = (memberId: string, more: object = {}): Person => ({ memberId, name: '张**', home: { ...home, ...more } })
const callOf = (answer: Column = 'none'): MusterCall => ({ ...newCall(started(), person('li'), { at: NOW, calledIn: '0:' }), answer })

describe('发起集结', () => {
  it('says who is called, in words', () => {
    expect(started()).toMatchObject({ status: 'open', whomWords: '整个小区', leadIds: ['qian'], tasks: [] })
    expect(started({ whom: { kind: 'buildings', buildingIds: ['b2', 'b1'], teamId: null } }).whomWords).toBe('1 栋、2 栋')
    expect(started({ whom: { kind: 'team', buildingIds: [], teamId: 't1' }, team: { name: '联防队', leadIds: ['luo'] } })).toMatchObject({ whomWords: '联防队', leadIds: ['qian', 'luo'] })
  })

  it.each([
    ['a building that is none', { kind: 'buildings', buildingIds: ['b1', 'b9'], teamId: null }], ['no building', { kind: 'buildings', buildingIds: [], teamId: null }],
    ['a team that is none', { kind: 'team', buildingIds: [], teamId: 't9' }],
  ] as const)('calls nobody of %s', (_, whom) => {
    deciding((state: StartMuster, change: Partial<StartMuster>) => startMuster({ ...state, ...change }))(command).when({ whom: { ...whom, buildingIds: [...whom.buildingIds] } }).thenRejected('WHOM_UNKNOWN')
  })

  it('is a lead’s for the own team alone, and for those in office whatever the whom', () => {
    const team = { name: '联防队', leadIds: ['luo'] }
    const toTeam = { kind: 'team', buildingIds: [], teamId: 't1' } as const
    const lead = { memberId: 'luo', hat: 'resident', name: '罗**' } as const
    const call = (change: Partial<StartMuster>) => deciding((state: StartMuster, more: Partial<StartMuster>) => startMuster({ ...state, ...more }))(command).when({ isInOffice: false, by: lead, ...change })
    expect(started({ isInOffice: false, by: lead, whom: { ...toTeam, buildingIds: [] }, team }).leadIds).toEqual(['luo'])
    call({ whom: { ...toTeam, buildingIds: [] }, team: { name: '秩序队', leadIds: ['someone'] } }).thenRejected('ONLY_OWN_TEAM')
    call({ whom: { ...toTeam, buildingIds: [] } }).thenRejected('ONLY_OWN_TEAM')
    call({ team }).thenRejected('ONLY_OWN_TEAM')
    call({ whom: { kind: 'buildings', buildingIds: ['b1'], teamId: null }, team }).thenRejected('ONLY_OWN_TEAM')
  })

  it('goes through those who work there, then building by building; through a team by name', () => {
    const all = { buildingIds: ['b1', 'b2'], staffIds: ['zhou', 'zhou', 'li'], teamIds: ['x', 'y'] }
    expect(partsOf({ kind: 'estate', buildingIds: [], teamId: null }, all)).toEqual([{ buildingId: null, memberIds: ['zhou', 'li'] }, { buildingId: 'b1', memberIds: [] }, { buildingId: 'b2', memberIds: [] }])
    expect(partsOf({ kind: 'buildings', buildingIds: ['b2'], teamId: null }, all)).toEqual([{ buildingId: 'b2', memberIds: [] }])
    expect(partsOf({ kind: 'team', buildingIds: [], teamId: 't' }, { ...all, teamIds: Array.from({ length: 250 }, (_, i) => `m${i}`) }).map(({ memberIds }) => memberIds.length)).toEqual([100, 100, 50])
  })

  it('takes every page of every part once', () => {
    let sweeps = [newSweep('s1', 'call', [{ buildingId: 'b1', memberIds: [] }, { buildingId: 'b2', memberIds: [] }]), newSweep('s2', 'over')]
    const seen: string[] = []
    for (const cursor of ['c1', null, null, 'c2', null]) {
      seen.push(`${sweeps[0]!.id} ${pageMark(sweeps[0]!)}`)
      sweeps = afterPage(sweeps, cursor)
    }
    expect(seen).toEqual(['s1 0:', 's1 0:c1', 's1 1:', 's2 0:', 's2 0:c2'])
    expect(sweeps).toEqual([])
    expect(afterPage([], null)).toEqual([])
  })

  it('means whoever lives there, verified or not, while the lease runs', () => {
    expect(livesThere(person('li', { status: 'pending' }), 'spring', NOW)).toBe(true)
    expect([{ status: 'refused' }, { estateId: 'lotus' }, { until: NOW }].map(more => livesThere(person('li', more), 'spring', NOW))).toEqual([false, false, false])
    expect(livesThere({ ...person('li'), home: null }, 'spring', NOW)).toBe(false)
    expect([means(started().whom, 'b9'), means({ kind: 'buildings', buildingIds: ['b1'], teamId: null }, 'b1'), means({ kind: 'team', buildingIds: [], teamId: 't' }, 'b1')]).toEqual([true, true, false])
  })
})

describe('回复集结', () => {
  const given = deciding(answerCall)
  const says = (answer: MusterCall['answer'], more: object = {}) => ({ muster: { status: 'open' as const }, answer: answer as 'safe', words: '', at: NOW + 1, isBeingHelped: false, requestId: 'r1', ...more })

  it('is kept with its time, and may be changed', () => {
    given(callOf()).when(says('safe')).thenAccepted({ answer: 'safe', answeredAt: NOW + 1, at: NOW + 1, requestId: null })
    given(callOf('safe')).when(says('canHelp', { words: '有水泵' })).thenAccepted({ answer: 'canHelp', words: '有水泵' })
    given(callOf()).when(says('safe', { muster: { status: 'over' } })).thenRejected('MUSTER_OVER')
  })

  it('makes one request of a call for help, and another only when the first is done', () => {
    given(callOf()).when(says('needHelp')).thenAccepted({ requestId: 'r1', requests: 1 })
    given({ ...callOf('needHelp'), requestId: 'r1', requests: 1 }).when(says('needHelp', { isBeingHelped: true, requestId: 'r2' })).thenAccepted({ requestId: 'r1', requests: 1 })
    given({ ...callOf('needHelp'), requestId: 'r1', requests: 1 }).when(says('safe', { isBeingHelped: true })).thenAccepted({ requestId: 'r1', requests: 1 })
    given({ ...callOf('safe'), requestId: 'r1', requests: 1 }).when(says('needHelp', { requestId: 'r2' })).thenAccepted({ requestId: 'r2', requests: 2 })
  })

  it('keeps counts that a recount finds again, and everybody in one column, over any answers and changes', () => {
    const act = fc.record({ who: fc.nat(9), answer: fc.constantFrom(...ANSWERS), isOver: fc.boolean() })
    fc.assert(fc.property(fc.array(act, { maxLength: 60 }), acts => {
      const calls = Array.from({ length: 10 }, (_, i) => newCall(started(), person(`m${i}`), { at: NOW, calledIn: '0:' }))
      const counts: MusterCounts = { ...NO_COUNTS, called: calls.length }
      for (const { who, answer, isOver } of acts) {
        const before = calls[who]!
        const decision = answerCall(before, says(answer, { muster: { status: isOver ? 'over' : 'open' }, isBeingHelped: before.requestId !== null, requestId: `r${who}` }) as Parameters<typeof answerCall>[1])
        if (!decision.accepted) continue
        calls[who] = decision.event
        for (const [column, moved] of Object.entries(countChange(before, decision.event))) counts[column as keyof MusterCounts] += moved
      }
      const inColumn = (column: Column) => calls.filter(call => call.answer === column).length
      expect(counts).toEqual({ called: 10, safe: inColumn('safe'), needHelp: inColumn('needHelp'), canHelp: inColumn('canHelp') })
      expect(unansweredOf(counts)).toBe(inColumn('none'))
      expect(COLUMNS.reduce((sum, column) => sum + inColumn(column), 0)).toBe(10)
      expect(calls.every(call => call.requests <= 1)).toBe(true)
    }))
  })
})

describe('派任务、解除集结', () => {
  const helper = { ...callOf('canHelp'), memberId: 'luo', name: '罗**' }
  const task = { taskId: 'k1', words: '送饮用水', at: NOW + 2, by, helper, person: callOf('needHelp') }
  const withTask = (muster = started()): Muster => {
    const decision = giveTask(muster, task)
    if (!decision.accepted) throw new Error(decision.rejection)
    return decision.event
  }

  it('is given to those who can help, and says where', () => {
    expect(withTask().tasks).toMatchObject([{ memberId: 'luo', words: '送饮用水', place: '春风里 1 栋 1 单元 501', status: 'given' }])
    const given = deciding(giveTask)
    given(started()).when({ ...task, helper: { ...helper, answer: 'safe' } }).thenRejected('NOT_HELPING')
    given({ ...started(), status: 'over' }).when(task).thenRejected('MUSTER_OVER')
    given({ ...started(), tasks: Array.from({ length: MOST_TASKS }, () => withTask().tasks[0]!) }).when(task).thenRejected('TASKS_FULL')
  })

  it('is answered once, by whom it was given to', () => {
    const given = deciding(answerTask)
    const answer = { taskId: 'k1', memberId: 'luo', isDone: true, words: '送到了', at: NOW + 3 }
    given(withTask()).when(answer).thenAccepted({ tasks: [{ status: 'done', answer: '送到了', answeredAt: NOW + 3 }] })
    given(withTask()).when({ ...answer, isDone: false }).thenAccepted({ tasks: [{ status: 'cannot' }] })
    given(withTask()).when({ ...answer, memberId: 'li' }).thenRejected('TASK_GONE')
    given({ ...withTask(), tasks: [{ ...withTask().tasks[0]!, status: 'done' }] }).when(answer).thenRejected('TASK_GONE')
  })

  it('ends once', () => {
    const given = deciding(standDown)
    given(started()).when({ words: '水退了', by, at: NOW + 4 }).thenAccepted({ status: 'over', endedAt: NOW + 4, endWords: '水退了' })
    given({ ...started(), status: 'over' }).when({ words: '', by, at: NOW + 4 }).thenRejected('MUSTER_OVER')
  })

  it('shows a neighbour their own answer and tasks, and those who lead all of them', () => {
    const viewer = { memberId: 'li', mine: null, counts: NO_COUNTS, isCalling: false, canLead: false, canEnd: false, requestStatus: null }
    expect(viewOf(withTask(), viewer).tasks).toEqual([])
    expect(viewOf(withTask(), { ...viewer, memberId: 'luo' }).tasks).toMatchObject([{ isMine: true }])
    expect(viewOf(withTask(), { ...viewer, canLead: true }).tasks).toMatchObject([{ isMine: false, name: '罗**' }])
  })
})
