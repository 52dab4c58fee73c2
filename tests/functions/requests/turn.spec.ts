import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TurnSettings } from '../../../domain/requests/turn-settings'
import { MAX_OPEN_WORK } from '../../../domain/requests/assign-request'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf, type CastRole } from '../fixture/people'
import { estateId } from '../fixture/places'
import { requestIn } from '../fixture/requests'
import { codeOf, newKey, valueOf, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

const ON: TurnSettings = { isAutomatic: true, categories: ['gas', 'environment', 'noise'], outIds: [], only: {} }
const MINUTE = 60_000

describe('自动轮派', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())
  beforeEach(() => settle(ON))

  const manage = (op: string, input: object, role: CastRole = 'siteManager') => stage.call(openidOf(role), 'requests', op, { estateId: estateId('here'), ...input })
  const settle = async (turns: TurnSettings) => expect(codeOf(await manage('setTurns', { turns }))).toBe('OK')
  const sentTo = async (requestId: string) => (await desk.stored(requestId)).assignee?.memberId ?? null

  it('goes to whose turn it is as it is filed; the steward hears it once, and the engineer says yes', async () => {
    const [first, second] = [await desk.filed({ category: 'noise' }), await desk.filed({ category: 'noise' })]
    const engineers = [memberIdOf('engineer'), memberIdOf('otherEngineer')]
    expect([await sentTo(first), await sentTo(second)].sort()).toEqual([...engineers].sort())
    expect(await desk.history(first)).toEqual(['RequestSubmitted', 'RequestRotated'])
    expect(await desk.told('steward', first)).toEqual(['新诉求，已轮派'])
    const role = await sentTo(first) === memberIdOf('engineer') ? 'engineer' : 'otherEngineer'
    expect(await desk.told(role, first)).toEqual(['新诉求，已轮派'])
    expect(await desk.told('resident', first)).toEqual(['已派给师傅'])
    expect(await desk.stored(first)).toMatchObject({ status: 'assigned', respondedAt: null })
    expect(codeOf(await desk.step(role, 'claim', first))).toBe('OK')
    expect(await desk.stored(first)).toMatchObject({ status: 'assigned', acceptedBy: { memberId: memberIdOf(role) } })
  })

  it('what is filed at once goes round all the same: nobody gets two before the others have one', async () => {
    const filed = await Promise.all(Array.from({ length: 6 }, () => desk.filed({ category: 'environment' })))
    const sent = await Promise.all(filed.map(sentTo))
    expect(sent.filter(id => id === memberIdOf('engineer'))).toHaveLength(3)
    expect(sent.filter(id => id === memberIdOf('otherEngineer'))).toHaveLength(3)
  })

  it('filed twice with its key it is one request and one turn', async () => {
    const key = newKey()
    const replies = await Promise.all([1, 2, 3].map(() => desk.file({ category: 'noise' }, key)))
    const [{ requestId }] = replies.map(reply => valueOf<{ requestId: string }>(reply)) as [{ requestId: string }]
    expect(await desk.history(requestId)).toEqual(['RequestSubmitted', 'RequestRotated'])
    const [rotation] = await stage.documents('rotations', { _id: estateId('here') })
    expect(rotation.taken.filter((turn: { requestId: string }) => turn.requestId === requestId)).toHaveLength(1)
  })

  it('keeps to those who take part and to what they take', async () => {
    await settle({ ...ON, outIds: [memberIdOf('engineer')] })
    expect(await sentTo(await desk.filed({ category: 'noise' }))).toBe(memberIdOf('otherEngineer'))
    expect(await sentTo(await desk.filed({ category: 'noise' }))).toBe(memberIdOf('otherEngineer'))
    await settle({ ...ON, only: { [memberIdOf('engineer')]: ['gas'], [memberIdOf('otherEngineer')]: ['environment'] } })
    expect(await sentTo(await desk.filed({ category: 'gas' }))).toBe(memberIdOf('engineer'))
    const nobody = await desk.filed({ category: 'noise' })
    expect(await desk.history(nobody)).toEqual(['RequestSubmitted', 'RequestPooled'])
    expect(await sentTo(await desk.filed({ category: 'door' }))).toBeNull()
  })

  it('the manager’s own turns by hand keep to them, too', async () => {
    await settle({ ...ON, isAutomatic: false, outIds: [memberIdOf('engineer')] })
    const requestId = await desk.filed({ category: 'noise' })
    expect(codeOf(await desk.step('steward', 'rotate', requestId))).toBe('OK')
    expect(await sentTo(requestId)).toBe(memberIdOf('otherEngineer'))
  })

  it('unanswered it climbs the ladder like any other', async () => {
    const requestId = await desk.filed({ category: 'gas' })
    await stage.advance(6 * MINUTE)
    expect(await desk.history(requestId)).toContain('RequestEscalated')
    expect(await desk.told('siteManager', requestId)).toContain('诉求超时未办')
  })

  it('refuses 代访, and settings of another estate', async () => {
    expect(codeOf(await manage('setTurns', { turns: { ...ON, categories: ['petition'] } }))).toBe('CATEGORY_NOT_ROTATED')
    expect(codeOf(await manage('setTurns', { estateId: estateId('nextDoor'), turns: ON }))).toBe('NOT_FOUND')
    expect(codeOf(await manage('setTurns', { turns: ON }, 'steward'))).toBe('FORBIDDEN')
  })
})

describe('师傅手上都满了', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    const roles = ['engineer', 'otherEngineer'] as const
    stage = await openEstates({
      documents: now => ({
        requests: roles.flatMap(role => Array.from({ length: MAX_OPEN_WORK.engineer! - 1 }, (_, i) => {
          const request = requestIn('assigned', 'here', now, `busy-${role}-${i}`)
          return { ...request, assignee: { memberId: memberIdOf(role), name: role } }
        })),
      }),
    })
    desk = deskOf(stage)
    await stage.call(openidOf('siteManager'), 'requests', 'setTurns', { estateId: estateId('here'), turns: ON })
  })
  afterAll(() => stage.close())

  it('the caps hold however many are filed at once, and the rest goes into the pool, where whoever is free takes it', async () => {
    const filed = await Promise.all(Array.from({ length: 5 }, () => desk.filed({ category: 'noise' })))
    const stored = await Promise.all(filed.map(desk.stored))
    expect(stored.flatMap(({ assignee }) => (assignee ? [assignee.memberId] : [])).sort()).toEqual([memberIdOf('engineer'), memberIdOf('otherEngineer')].sort())
    const pooled = stored.filter(({ assignee }) => assignee === null)
    expect(pooled.map(({ openTo }) => openTo)).toEqual(Array(3).fill(['engineer']))
    expect(await desk.told('steward', pooled[0]!._id)).toEqual(['新诉求，师傅都满了'])
    expect(codeOf(await desk.step('engineer', 'claim', pooled[0]!._id))).toBe('TOO_MUCH_IN_HAND')
    const taken = stored.find(({ assignee }) => assignee?.memberId === memberIdOf('engineer'))!
    expect(codeOf(await desk.step('engineer', 'resolve', taken._id, { words: '好了', photos: [] }))).toBe('OK')
    expect(codeOf(await desk.step('engineer', 'claim', pooled[0]!._id))).toBe('OK')
  })
})

describe('本小区的常用语', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())
  const setReady = (sentences: string[]) => stage.call(openidOf('siteManager'), 'requests', 'setReady', { estateId: estateId('here'), action: 'accept', sentences })
  const readyOf = async (role: CastRole, requestId: string) => valueOf<{ ready: object }>(await desk.step(role, 'get', requestId)).ready

  it('are there for who may take the step, and gone when the manager clears them', async () => {
    const requestId = await desk.filed()
    expect(await readyOf('steward', requestId)).toEqual({})
    expect(codeOf(await setReady(['十分钟内到', '十分钟内到', '马上派人']))).toBe('OK')
    expect(await readyOf('steward', requestId)).toEqual({ accept: ['十分钟内到', '马上派人'] })
    expect(await readyOf('resident', requestId)).toEqual({})
    expect(codeOf(await setReady([]))).toBe('OK')
    expect(await readyOf('steward', requestId)).toEqual({})
  })

  it('go through the content check', async () => {
    expect(codeOf(await setReady(['违禁词示例']))).toBe('TEXT_REFUSED')
  })
})
