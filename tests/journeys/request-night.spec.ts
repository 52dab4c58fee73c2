import { afterAll, beforeAll, expect, it } from 'vitest'
import { deployment } from '../../config/deployment'
import { openStage, type Stage } from './harness'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** 23:10 in Shanghai, as time of day in UTC. */
const LATE = 15 * HOUR + 10 * MINUTE

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

interface Stored { _id: string; words: string; handlerIds: string[]; timeline: { type: string; step?: number; at: number }[]; status: string; createdAt: number }

it('夜里漏水，谁都没有提醒次数：值班的人都在消息里看到，逐级上报各一次，师傅抢单', async () => {
  const { now } = await stage.cloud.advance(0) as { now: number }
  await stage.cloud.advance((LATE - now % DAY + DAY) % DAY)
  for (const { openid } of await stage.cloud.people()) {
    for (const templateId of Object.values(deployment.templateIds)) await stage.cloud.quota(openid, templateId, 0)
  }
  const resident = await stage.phone('张小满', { code: '春风里 3 栋 2 单元' })
  await resident.tap('.category-water')
  await resident.type('.report-words', '卫生间水管爆了，水往楼下流')
  await resident.wechat.subscribe('refuse', () => resident.tap('.report-submit'))
  await resident.on('packages/requests/detail/index')
  await resident.see('急事')
  const stored = async () => (await stage.cloud.documents<Stored>('requests')).find(({ words }) => words.startsWith('卫生间水管爆了'))!
  const people = await stage.cloud.documents<{ _id: string; publicName: string; mailbox: { entries: { page: string; isPushed: boolean }[] } }>('members')
  const named = (ids: string[]) => ids.map(id => people.find(({ _id }) => _id === id)?.publicName).sort()
  const filed = await stored()
  expect(named(filed.handlerIds)).toEqual(['周管家', '李师傅'].sort())

  await stage.cloud.advance(31 * MINUTE)
  const climbed = await stored()
  expect(climbed.timeline.filter(({ type }) => type === 'RequestEscalated').map(({ step }) => step)).toEqual([1, 2])

  const engineer = await stage.phone('李师傅', { path: `packages/requests/detail/index?id=${filed._id}` })
  await engineer.see('已超')
  await engineer.shot('night-engineer')
  await engineer.tap('.request-claim')
  await engineer.see('您来办')
  await engineer.shot('night-claimed')
  const manager = await stage.phone('钱经理', { path: 'packages/account/inbox/index' })
  await manager.see('诉求超时未办')
  await manager.shot('night-manager-inbox')
  expect(await stored()).toMatchObject({ status: 'assigned', acceptedBy: { name: '李师傅' } })
})
