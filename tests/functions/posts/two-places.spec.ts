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
const HANDED = shiftIdOf('handed', 'here')
const THEN = postIdOf('then', 'here')

describe('一个席位和一个班，同一时间', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openEstates({
      documents: now => {
        const shift = shiftAt('meanwhile', 'here', now, { days: 2, need: 3 })
        const handed = shiftAt('handed', 'here', now, { days: 4, people: ['otherEngineer'], handOverTo: 'resident' })
        const free = (what: string, startAt: number) => postOf(what, 'here', now, { isClaimed: false, startAt })
        return { teams: [teamOf('here', now)], shifts: [shift, handed], posts: [free('meanwhile', shift.startAt), free('then', handed.startAt)] }
      },
    })
  })
  afterAll(() => stage.close())

  const who = openidOf('resident')
  const claim = (postId: string) => stage.call(who, 'posts', 'claim', { postId, seat: 'neighbor' })

  /** How many of the two somebody is to be at; what they were told says the same. */
  async function heldOf(postId: string, shiftId: string, answers: Awaited<ReturnType<typeof claim>>[]): Promise<number> {
    const [[post], [shift]] = await Promise.all([stage.documents('posts', { _id: postId }), stage.documents('shifts', { _id: shiftId })]) as [[ServicePost], [Shift]]
    const held = [post.memberIds, shift.memberIds].filter(ids => ids.includes(memberIdOf('resident'))).length
    const codes = answers.map(codeOf)
    expect(codes.filter(code => code === 'OK')).toHaveLength(held)
    expect(codes).toContain('TIME_CONFLICT')
    return held
  }

  it('两边同时点，不会两处都要到', async () => {
    // The seat is written late, so that the shift is taken between what the claim read and what it wrote.
    await stage.fault({ kind: 'latency', function: 'posts', action: 'database.modifyDocument', ms: 600, times: 1 })
    const answers = await Promise.all([claim(POST), stage.call(who, 'duty', 'take', { shiftId: SHIFT })])
    expect(await heldOf(POST, SHIFT, answers)).toBeLessThanOrEqual(1)
  })

  it('接别人的班也一样', async () => {
    await stage.fault({ kind: 'latency', function: 'duty', action: 'database.modifyDocument', ms: 600, times: 1 })
    const answers = await Promise.all([claim(THEN), stage.call(who, 'duty', 'answerShift', { shiftId: HANDED, isAccepted: true })])
    expect(await heldOf(THEN, HANDED, answers)).toBeLessThanOrEqual(1)
  })
})
