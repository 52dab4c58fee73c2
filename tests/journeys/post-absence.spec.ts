import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

const HOUR = 3_600_000
const path = 'packages/posts/detail/index?id=demo-escort'
const roll = 'packages/posts/roll/index?id=demo-escort'
let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

interface Post { _id: string; startAt: number; claims: { name: string; status: string; service: { minutes: number } | null }[] }
const escort = async () => (await stage.cloud.documents<Post>('posts')).find(({ _id }) => _id === 'demo-escort')!

it('缺岗与申诉：负责人记缺岗、补记、确认工时，本人申诉，负责人撤销', async () => {
  const neighbor = await stage.phone('张小满', { path })
  await neighbor.wechat.subscribe('allow', () => neighbor.tap('.post-claim-neighbor'))
  await neighbor.see('您已认领')
  const { startAt } = await escort()
  await stage.cloud.advance(startAt - (await stage.cloud.now()) + HOUR)
  const lead = await stage.phone('高书记', { path: roll })
  await lead.see('名单 4 人')
  await lead.shot('post-roll')
  await lead.tap('.roll-correct')
  await lead.tap('.reason-忘了扫码')
  await lead.shot('post-correct')
  await lead.tap('.correct-submit')
  await lead.see('补记：忘了扫码')
  await lead.tap('.roll-confirm')
  await lead.tap('.praise .rate-5')
  await lead.shot('post-confirm')
  await lead.tap('.confirm-submit')
  await lead.see('已确认')
  const mine = '.roll-card:last-child .roll-absent'
  await lead.wechat.modal('confirm', () => lead.tap(mine))
  await lead.see('缺岗')
  await neighbor.wechat.openNotification('记为缺岗')
  await neighbor.see('这次记为缺岗')
  await neighbor.shot('post-absent')
  await neighbor.tap('.post-appeal')
  await neighbor.tap('.appeal-当天在医院')
  await neighbor.tap('.appeal-submit')
  await neighbor.see('已申诉，等答复')
  const officer = await stage.phone('何主任', { path: roll })
  await officer.see('申诉：当天在医院')
  await officer.tap('.roll-answer')
  await officer.shot('post-answer-appeal')
  await officer.tap('.appeal-yes')
  await officer.see('已撤销')
  await officer.shot('post-roll-done')
  const { claims } = await escort()
  expect(claims.map(({ status }) => status).sort()).toEqual(['claimed', 'claimed', 'confirmed', 'excused'])
})
