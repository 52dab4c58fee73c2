import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { estateId } from '../fixture/places'
import { codeOf, type Stage } from '../harness'
import { deskOf, type Desk } from './desk'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const MINUTE = 60_000

describe('诉求：从提交到评价', () => {
  let stage: Stage
  let desk: Desk
  beforeAll(async () => {
    stage = await openEstates()
    desk = deskOf(stage)
  })
  afterAll(() => stage.close())

  it('goes the whole way, and tells each side inside WeChat', async () => {
    const requestId = await desk.filed({ category: 'water' })
    expect((await stage.messages(openidOf('steward'))).at(-1)).toMatchObject({ title: '新诉求待处理', page: `packages/requests/detail/index?id=${requestId}` })
    const codes = [
      await desk.step('steward', 'accept', requestId), await desk.step('steward', 'assign', requestId, { assigneeId: memberIdOf('engineer') }),
      await desk.step('engineer', 'start', requestId), await desk.step('engineer', 'resolve', requestId, { words: '换了阀芯', photos: [] }),
    ].map(codeOf)
    expect((await stage.messages(openidOf('resident'))).at(-1)).toMatchObject({ title: '诉求办结，请您确认' })
    codes.push(codeOf(await desk.step('resident', 'confirm', requestId)), codeOf(await desk.step('resident', 'rate', requestId, { stars: 5, tags: ['来得快'] })))
    expect(codes).toEqual(Array(6).fill('OK'))
    const ledger = await stage.call(openidOf('steward'), 'requests', 'ledger', { estateId: estateId('here') })
    expect(ledger.ok && ledger.value.items[0]).toMatchObject({ requestId, status: 'closed', stars: 5 })
  })

  it('climbs the ladder once per step, and closes by silence after a notice', async () => {
    const requestId = await desk.filed({ category: 'door' })
    await stage.advance(2 * HOUR + MINUTE)
    expect(await desk.history(requestId)).toContain('RequestEscalated')
    await desk.step('steward', 'accept', requestId)
    await desk.step('steward', 'resolve', requestId, { words: '已修好', photos: [] })
    await stage.advance(5 * DAY + 2 * MINUTE)
    expect((await desk.history(requestId)).at(-1)).toBe('RequestClosingSoon')
    await stage.advance(2 * DAY + 2 * MINUTE)
    expect(await desk.stored(requestId)).toMatchObject({ status: 'closed', isOpen: false, wakeAt: null })
  })
})
