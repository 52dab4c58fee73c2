import { afterEach, describe, expect, it } from 'vitest'
import { openEstates } from '../fixture/open-estates'
import { postOf } from '../fixture/posts'
import { requestIn } from '../fixture/requests'
import { teamOf } from '../fixture/teams'
import type { Stage } from '../harness'

const HOUR = 3_600_000
/** Answers were due an hour and a half ago. */
const overdue = (now: number, name: string) => requestIn('submitted', 'here', now - 2.5 * HOUR, name)
/** Cannot be made sense of, as an old version or a hand in the console may have left it. */
const broken = (now: number, name: string) => ({ ...overdue(now, name), ladder: null, timeline: null })

describe('计时器：一件坏了，别的照做', () => {
  let stage: Stage
  afterEach(() => stage.close())

  it('rolls a roster where many others have posts', async () => {
    stage = await openEstates({ documents: now => ({ teams: [teamOf('here', now)], posts: Array.from({ length: 120 }, (_, i) => postOf(`crowd-${i}`, 'away', now)) }) })
    expect(await stage.fireTimer()).toMatchObject({ ok: true })
    expect((await stage.documents('teams'))[0]).toMatchObject({ isRosterStale: false })
  })

  it('a document that cannot be read stands in the way of no other; the run says that it failed', async () => {
    stage = await openEstates({ documents: now => ({ requests: [broken(now, 'r-0'), overdue(now, 'r-1'), broken(now, 'r-2'), overdue(now, 'r-3')], posts: [postOf('soon', 'here', now)] }) })
    expect(await stage.fireTimer()).toMatchObject({ ok: false })
    expect((await stage.documents('requests')).map(({ _id, escalatedStep }) => [_id, escalatedStep > 0])).toEqual([['r-0', false], ['r-1', true], ['r-2', false], ['r-3', true]])
    const [run] = await stage.calls('timer')
    expect(run!.logs.join('\n')).toMatch(/requests r-0.*requests r-2/s)
  })

  it('a job that fails stands in the way of no other', async () => {
    stage = await openEstates({ documents: now => ({ requests: [overdue(now, 'r-1')] }) })
    await stage.fault({ kind: 'error', function: 'timer', action: 'database.getDocument', times: 3 })
    expect(await stage.fireTimer()).toMatchObject({ ok: false })
    expect((await stage.documents('requests'))[0].escalatedStep).toBeGreaterThan(0)
  })
})
