import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('工作台：筛选、批量轮派；经理看到调休提醒', async () => {
  const steward = await stage.phone('周管家', { path: 'packages/steward/queue/index' })
  await steward.see('批量派单')
  await steward.shot('queue')
  await steward.tap('.scope-more')
  await steward.tap('.category-lift')
  await steward.gone('批量派单')
  await steward.see('电梯')
  await steward.shot('queue-narrowed')
  await steward.tap('.category-all')
  await steward.tap('.scope-unclaimed')
  await steward.gone('联系师傅')
  await steward.shot('queue-unclaimed')
  await steward.tap('.bulk-start')
  await steward.tap('.queue-card')
  await steward.see('已选')
  await steward.shot('queue-bulk')
  await steward.tap('.bulk-rotate')
  await steward.gone('已选')
  const sent = (await stage.cloud.documents<{ timeline: { type: string; at: number }[] }>('requests')).filter(({ timeline }) => timeline.at(-1)?.type === 'RequestAssigned' && timeline.length === 2)
  expect(sent.length).toBe(1)
  const manager = await stage.phone('钱经理', { path: 'packages/steward/queue/index' })
  await manager.see('2027 年的调休安排')
  await manager.shot('queue-manager')
})

it('可抢的单、代访和长辈版的进度', async () => {
  const engineer = await stage.phone('李师傅', { path: 'packages/steward/claims/index' })
  await engineer.see('我来办')
  await engineer.shot('claims')
  const requests = await stage.cloud.documents<{ _id: string; words: string; status: string; category: string; timeline: { type: string }[] }>('requests')
  const idOf = (words: string) => requests.find(one => one.words.startsWith(words))!._id
  const resident = await stage.phone('王桂芬', { path: `packages/requests/detail/index?id=${idOf('我家低保年审')}` })
  await resident.see('代访中')
  await resident.element('.is-elder')
  await resident.shot('petition-elder')
  const steward = await stage.phone('周管家', { path: `packages/requests/detail/index?id=${idOf('单元门口路面冒水')}` })
  await steward.see('受理号')
  await steward.shot('referred-steward')
  await steward.mp.reLaunch(`/packages/requests/detail/index?id=${idOf('卫生间水龙头关不紧')}`)
  await steward.see('费用 35 元')
  await steward.shot('fee-steward')
})
