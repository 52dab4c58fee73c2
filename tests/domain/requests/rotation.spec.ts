import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_OPEN_WORK } from '../../../domain/requests/assign-request'
import { claimRequest } from '../../../domain/requests/claim-request'
import { giveBackRequest } from '../../../domain/requests/pass-on-request'
import { noTurns, rotatedAtOnce, takeTurn, type Hand } from '../../../domain/requests/rotation'
import { TURNS_AT_FIRST, isInTurn, isRotatedAtOnce } from '../../../domain/requests/turn-settings'
import { deciding } from '../given'
import { MINUTE, MORNING, after, event, li, submitted, worker, zhou } from './stories'

const MOST = MAX_OPEN_WORK.engineer!
const hand = (memberId: string, openWork = 0): Hand =>
  ({ memberId, name: `${memberId}师傅`, role: 'engineer', requestIds: Array.from({ length: openWork }, (_, i) => `r-${memberId}-${i}`) })
const [claiming, givingBack] = [deciding(claimRequest), deciding(giveBackRequest)]
const rotated = () => after(submitted(), rotatedAtOnce(worker(li), MORNING))

describe('轮到谁', () => {
  it('goes round, whoever waited longest first', () => {
    let rotation = noTurns('estate')
    const sent = [1, 2, 3, 4].map(n => {
      const turn = takeTurn(rotation, [hand('li'), hand('wang')], { requestId: `r${n}`, at: MORNING + n * MINUTE })!
      rotation = turn.rotation
      return turn.memberId
    })
    expect(sent).toEqual(['li', 'wang', 'li', 'wang'])
  })

  it('keeps whom a request was given to when it comes again', () => {
    const first = takeTurn(noTurns('estate'), [hand('li'), hand('wang')], { requestId: 'r1', at: MORNING })!
    const again = takeTurn(first.rotation, [hand('li'), hand('wang')], { requestId: 'r1', at: MORNING + MINUTE })!
    expect(again).toMatchObject({ memberId: 'li' })
    expect(again.rotation).toBe(first.rotation)
  })

  it('gives nobody more than the cap, however many are filed before any is stored', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: MOST }), fc.integer({ min: 0, max: MOST }), (ofLi, ofWang) => {
      const hands = [hand('li', ofLi), hand('wang', ofWang)]
      let rotation = noTurns('estate')
      const sent: string[] = []
      for (let n = 0; n < 2 * MOST + 1; n++) {
        const turn = takeTurn(rotation, hands, { requestId: `new-${n}`, at: MORNING })
        if (!turn) break
        rotation = turn.rotation
        sent.push(turn.memberId)
      }
      expect(sent.filter(id => id === 'li')).toHaveLength(MOST - ofLi)
      expect(sent.filter(id => id === 'wang')).toHaveLength(MOST - ofWang)
    }))
  })
})

describe('谁在轮', () => {
  const on = { memberId: 'li', role: 'engineer', isOnDuty: true, buildingIds: [] }
  const matter = { category: 'water', buildingId: 'b3' }
  it.each([
    ['an engineer on duty', on, TURNS_AT_FIRST, true],
    ['one off duty', { ...on, isOnDuty: false }, TURNS_AT_FIRST, false],
    ['a steward', { ...on, role: 'steward' }, TURNS_AT_FIRST, false],
    ['one of other buildings', { ...on, buildingIds: ['b4'] }, TURNS_AT_FIRST, false],
    ['one of this building', { ...on, buildingIds: ['b3'] }, TURNS_AT_FIRST, true],
    ['one who was left out', on, { outIds: ['li'], only: {} }, false],
    ['one who takes power only', on, { outIds: [], only: { li: ['power' as const] } }, false],
    ['one who takes water', on, { outIds: [], only: { li: ['water' as const] } }, true],
  ])('%s', (_, who, settings, isIn) => expect(isInTurn(settings, who, matter)).toBe(isIn))

  it('sends by itself only what the manager chose, and never 代访', () => {
    expect(isRotatedAtOnce(TURNS_AT_FIRST, submitted())).toBe(false)
    expect(isRotatedAtOnce({ ...TURNS_AT_FIRST, isAutomatic: true }, submitted())).toBe(true)
    expect(isRotatedAtOnce({ ...TURNS_AT_FIRST, isAutomatic: true }, submitted({ category: 'door' }))).toBe(false)
    expect(isRotatedAtOnce({ ...TURNS_AT_FIRST, isAutomatic: true, categories: ['petition'] }, submitted({ category: 'petition' }))).toBe(false)
  })
})

describe('轮派的单', () => {
  const at = MORNING + MINUTE
  it('waits for an answer as before: nobody has given one yet', () => {
    const { respondBy } = submitted()
    expect(rotated()).toMatchObject({ status: 'assigned', assignee: worker(li), respondedAt: null, acceptedBy: null, dueAt: respondBy, stewardId: 'zhou' })
    expect(rotated().wakeAt).toBe(submitted().wakeAt)
  })
  it('is answered by the one whose turn it is saying yes, or setting out', () => {
    claiming(rotated()).when({ by: li, at, openWork: MOST }).thenAccepted({ type: 'RequestClaimed' })
    for (const type of ['RequestClaimed', 'RequestStarted'] as const) {
      expect(after(rotated(), event(type, li, at))).toMatchObject({ respondedAt: at, acceptedBy: li, assignee: worker(li) })
    }
  })
  it('cannot be grabbed by another', () => {
    claiming(rotated()).when({ by: { ...li, memberId: 'ma' }, at, openWork: 0 }).thenRejected('ALREADY_TAKEN')
  })
  it('goes into the pool when they pass it, and still waits for its answer', () => {
    givingBack(rotated()).when({ by: li, at, words: '在别处走不开' }).thenAccepted({ type: 'RequestTurnPassed' })
    expect(after(rotated(), event('RequestTurnPassed', li, at, { words: '走不开' }))).toMatchObject({
      status: 'submitted', assignee: null, respondedAt: null, openTo: ['engineer'], handlerIds: ['zhou', 'chen'],
    })
  })
  it('may be sent to somebody else by the steward, who then has answered', () => {
    expect(after(rotated(), event('RequestAssigned', zhou, at, { assignee: { memberId: 'ma', name: '马师傅' } }))).toMatchObject({ acceptedBy: zhou, assignee: { memberId: 'ma' }, respondedAt: at })
  })
  it('is open to whoever is free when nobody in the turn had room', () => {
    expect(after(submitted(), rotatedAtOnce(null, MORNING))).toMatchObject({ status: 'submitted', openTo: ['engineer'], assignee: null })
  })
})
