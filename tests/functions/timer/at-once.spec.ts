import { afterEach, describe, expect, it } from 'vitest'
import { evolve } from '../../../domain/requests/evolve'
import type { ResidentRequest } from '../../../domain/requests/model'
import { passTime } from '../../../domain/requests/pass-time'
import { openEstates } from '../fixture/open-estates'
import { requestIn } from '../fixture/requests'
import { codeOf, type Stage } from '../harness'
import { postOfficeOf } from '../messages/post-office'
import { deskOf } from '../requests/desk'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const IN_SHANGHAI = 8 * HOUR

/** Nobody took them: answers were due an hour and a half ago. */
const overdue = (now: number): ResidentRequest[] => Array.from({ length: 8 }, (_, i) => requestIn('submitted', 'here', now - 2.5 * HOUR, `late-${i}`))

/** What one run alone would make of it. */
function alone(request: ResidentRequest, now: number): ResidentRequest {
  const event = passTime(request, now)
  return event ? alone(evolve(request, event), now) : request
}
const stepsOf = ({ _id, timeline }: ResidentRequest) => [_id, timeline.map(({ type }) => type)] as const

describe('计时器：两次同时跑，每一步只走一次', () => {
  let stage: Stage
  afterEach(() => stage.close())

  const fireTwice = async () => {
    const fired = await Promise.all([stage.fireTimer(), stage.fireTimer()])
    expect(fired).toMatchObject([{ ok: true }, { ok: true }])
  }

  it('the ladder: each request takes the steps of one run, and each person hears of each once', async () => {
    stage = await openEstates({ documents: now => ({ requests: overdue(now) }) })
    const before = await stage.documents('requests') as ResidentRequest[]
    await fireTwice()
    const after = await stage.documents('requests') as ResidentRequest[]
    const now = await stage.now()
    expect(new Map(after.map(stepsOf))).toEqual(new Map(before.map(request => stepsOf(alone(request, now)))))
    expect(after.every(({ timeline, escalatedStep, effects }) => escalatedStep > 0 && timeline.filter(({ type }) => type === 'RequestEscalated').length === escalatedStep && !effects.length)).toBe(true)
    const { entries } = postOfficeOf(stage)
    const told = (await entries('siteManager')).map(({ title, page }) => `${title} ${page}`)
    expect(told.length).toBeGreaterThanOrEqual(before.length)
    expect(new Set(told).size).toBe(told.length)
  })

  it('the outbox: what waited for the morning is pushed once, and one message is used up', async () => {
    stage = await openEstates()
    const [desk, post] = [deskOf(stage), postOfficeOf(stage)]
    /** On to the next time the clocks of the estate show `hour`, in one leap: the timer fires once on the way. */
    const leapTo = async (hour: number) => stage.advance((hour * HOUR - (((await stage.now()) + IN_SHANGHAI) % DAY) + DAY) % DAY)
    await leapTo(22.5)
    expect(codeOf(await desk.step('steward', 'accept', await desk.filed()))).toBe('OK')
    const left = (await post.mailbox('resident')).quota.requestProgress!
    // Until the two runs the timer of the night does nothing.
    await stage.fault({ kind: 'error', function: 'timer', action: 'database.*' })
    await leapTo(7.6)
    await stage.clearFaults()
    expect(await post.pushed('resident')).toEqual([])
    await fireTwice()
    expect(await post.pushed('resident')).toEqual(['诉求进度提醒'])
    expect((await post.mailbox('resident')).quota.requestProgress).toBe(left - 1)
  })
})
