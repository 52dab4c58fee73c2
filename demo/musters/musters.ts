import { answerCall } from '../../domain/musters/answer-call'
import { callIdOf, livesThere, newCall } from '../../domain/musters/call'
import { NO_COUNTS, type Column, type Muster, type MusterAnswer, type MusterCall, type MusterRoll } from '../../domain/musters/model'
import { standDown } from '../../domain/musters/stand-down'
import { startMuster } from '../../domain/musters/start-muster'
import { answerTask, giveTask } from '../../domain/musters/tasks'
import type { ResidentRequest } from '../../domain/requests/model'
import { expectAccepted } from '../expect'
import { DRILL_WORDS } from '../requests/past-stories'
import type { Cast } from '../people/cast'
import { SPRING_BREEZE } from '../places/spring-breeze'
import { MINUTE } from '../seed'
import type { Times } from '../times'

export interface DemoMusters { musters: Muster[]; musterCalls: MusterCall[]; musterRolls: MusterRoll[] }

const DRILL = 'demo-drill'
/** Of every ten: most are well, one helps, two have not looked. */
const ANSWERS: readonly (MusterAnswer | null)[] = ['safe', 'safe', 'safe', null, 'safe', 'canHelp', 'safe', 'safe', null, 'safe']

/** 防汛演练 of three days ago, from the call to its end; the one who needed help is among the requests. */
export function mustersOf(cast: Cast, requests: readonly ResidentRequest[], { day }: Times): DemoMusters {
  const at = day(-3, '15:00')
  const by = cast.as('qian', 'siteManager')
  const started = expectAccepted(startMuster({
    musterId: DRILL, at, by, isInOffice: true, communityId: SPRING_BREEZE.communityId, estateId: SPRING_BREEZE.estateId, estateName: SPRING_BREEZE.name, reason: '防汛演练',
    words: '请点一下报平安，能帮忙的点“能支援”。', whom: { kind: 'estate', buildingIds: [], teamId: null }, buildings: SPRING_BREEZE.buildings, team: null,
  }), 'a drill')
  const calls = callsOf(started, cast, requests, at)
  const muster = { ...withTasks(started, calls, at), version: 5, updatedAt: at + 50 * MINUTE }
  const over = expectAccepted(standDown(muster, { words: '演练结束，谢谢参加', by, at: at + 50 * MINUTE }), 'the end of the drill')
  return { musters: [over], musterCalls: calls, musterRolls: [rollOf(over, calls)] }
}

function callsOf(muster: Muster, cast: Cast, requests: readonly ResidentRequest[], at: number): MusterCall[] {
  const helped = requests.find(({ words }) => words === DRILL_WORDS)
  const people = cast.members.map(({ _id: memberId, publicName: name, home }) => ({ memberId, name, home })).filter(person => livesThere(person, muster.estateId, at))
  return people.map((person, i) => {
    const call = newCall(muster, person, { at, calledIn: '1:' })
    const isHelped = person.memberId === helped?.requesterId
    const answer = isHelped ? 'needHelp' : ANSWERS[i % ANSWERS.length] ?? null
    if (answer === null) return call
    const said = { muster, answer, words: isHelped ? '老人走不动' : '', at: at + (1 + (i % 20)) * MINUTE, isBeingHelped: false, requestId: helped?._id ?? '' }
    return { ...expectAccepted(answerCall(call, said), `the answer of ${person.name}`), version: 2, updatedAt: said.at }
  })
}

/** One was led downstairs; one thing could not be done. */
function withTasks(muster: Muster, calls: readonly MusterCall[], at: number): Muster {
  const [first, second] = calls.filter(({ answer }) => answer === 'canHelp')
  const person = calls.find(({ answer }) => answer === 'needHelp') ?? null
  const given = [{ helper: first!, words: '背老人下楼', person, isDone: true, answer: '已到活动室' }, { helper: second!, words: '搬沙袋到车库入口', person: null, isDone: false, answer: '腰不好，搬不动' }]
  return given.reduce((before, { helper, words, person: whom, isDone, answer }, i) => {
    const taskId = `${DRILL}-task-${i}`
    const task = { taskId, words, at: at + (22 + i) * MINUTE, by: muster.startedBy, helper, person: whom }
    return expectAccepted(answerTask(expectAccepted(giveTask(before, task), words), { taskId, memberId: helper.memberId, isDone, words: answer, at: at + (30 + i) * MINUTE }), words)
  }, muster)
}

function rollOf({ _id, communityId, estateId }: Muster, calls: readonly MusterCall[]): MusterRoll {
  const inColumn = (column: Column) => calls.filter(({ answer }) => answer === column).length
  return {
    _id, version: 1, communityId, estateId, ...NO_COUNTS, called: calls.length, safe: inColumn('safe'), needHelp: inColumn('needHelp'), canHelp: inColumn('canHelp'),
    seen: {}, sweeps: [], lastSweep: callIdOf(_id, 'call'), wakeAt: null,
  }
}
