import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, tapTogether, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

it('党员+N：最后一席给两人中的一人，另一人被告知满员', async () => {
  const path = 'packages/posts/detail/index?id=demo-escort'
  const [one, two] = [await stage.phone('张小满', { path }), await stage.phone('赵文博', { path })]
  await one.see('护学岗')
  await two.see('护学岗')
  await one.shot('post-detail')
  await tapTogether([{ phone: one, target: '.post-claim-neighbor' }, { phone: two, target: '.post-claim-neighbor' }])
  await Promise.race([one.see('邻居 3/3'), two.see('邻居 3/3')])
  const [post] = (await stage.cloud.documents<{ _id: string; seats: { neighbor: { left: number } }; claims: { seat: string }[] }>('posts')).filter(p => p._id === 'demo-escort')
  expect(post?.seats.neighbor.left).toBe(0)
  expect(post?.claims.filter(claim => claim.seat === 'neighbor')).toHaveLength(3)
})

it('便民日：预约一个时段，看到自己的号', async () => {
  const phone = await stage.phone('林晓', { path: 'packages/days/detail/index?id=demo-day' })
  await phone.see('理发')
  await phone.shot('day-detail')
})
