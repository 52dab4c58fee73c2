import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Shift } from '../../../domain/duty/shift'
import type { ServicePost } from '../../../domain/posts/model'
import { openEstates } from '../fixture/open-estates'
import { memberIdOf, openidOf } from '../fixture/people'
import { postIdOf, postOf } from '../fixture/posts'
import { shiftAt, shiftIdOf, teamOf } from '../fixture/teams'
import { codeOf, type Stage } from '../harness'

const POST = postIdOf('meanwhile', 'here')
const SHIFT = shiftIdOf('meanwhile', 'here')

describe('一个席位和一个班，同一时间', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({
      documents: now => {
        const shift = shiftAt('meanwhile', 'here', now, { days: 2, need: 3 })
        return { teams: [teamOf('here', now)], shifts: [shift], posts: [postOf('meanwhile', 'here', now, { isClaimed: false, startAt: shift.startAt })] }
      },
    })
  })
  afterAll(() => stage.close())

  it('两边同时点，也不会两处都要到', async () => {
    // The seat is written late, so that the shift is taken between what the claim read and what it wrote.
    await stage.fault({ kind: 'latency', function: 'posts', action: 'database.modifyDocument', ms: 600, times: 1 })
    const [claimed, taken] = (await Promise.all([
      stage.call(openidOf('resident'), 'posts', 'claim', { postId: POST, seat: 'neighbor' }), stage.call(openidOf('resident'), 'duty', 'take', { shiftId: SHIFT }),
    ])).map(codeOf)
    const [[post], [shift]] = await Promise.all([stage.documents('posts', { _id: POST }), stage.documents('shifts', { _id: SHIFT })]) as [[ServicePost], [Shift]]
    const places = [post.memberIds, shift.memberIds].filter(ids => ids.includes(memberIdOf('resident')))
    expect(places.length, `${claimed} ${taken}`).toBeLessThanOrEqual(1)
    expect([claimed, taken].filter(code => code === 'OK')).toHaveLength(places.length)
    expect([claimed, taken]).toContain('TIME_CONFLICT')
  })
})
