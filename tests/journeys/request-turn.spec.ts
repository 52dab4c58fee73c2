import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, until, type Stage } from './harness'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

interface Stored { _id: string; words: string; assignee: { name: string } | null; timeline: { type: string }[] }
interface EstateDoc { _id: string; desk?: { turns?: { categories: string[]; outIds: string[] }; ready?: Record<string, string[]> } }

it('经理设好轮派和常用语；居民一提交就派给轮到的师傅，师傅接单', async () => {
  const manager = await stage.phone('钱经理', { path: 'packages/steward/desk/index' })
  const desk = async () => (await stage.cloud.documents<EstateDoc>('estates')).find(({ _id }) => _id === 'chunfengli')?.desk
  await manager.see('谁在轮')
  await manager.shot('desk-turns')
  await manager.tap('.turn-door')
  await until('the kind to be kept', async () => (await desk())?.turns?.categories.includes('door') ?? false)
  await manager.tap('李师傅')
  await manager.see('只轮哪几类')
  await manager.shot('desk-only')
  await manager.mp.reLaunch('/packages/steward/desk/index')
  await manager.tap('常用语')
  await manager.see('本小区的')
  await manager.shot('desk-ready')
  await manager.tap('.ready-of-resolve')
  await manager.type('.ready-lines', '已修好，请试一试\n已换新，保修一年')
  await manager.shot('desk-ready-form')
  await manager.tap('.ready-save')
  await until('the sentences to be kept', async () => (await desk())?.ready?.resolve?.length === 2)

  const resident = await stage.phone('张小满', { code: '春风里 3 栋 2 单元' })
  await resident.tap('.category-door')
  await resident.type('.report-words', '入户门的合页松了')
  await resident.wechat.subscribe('allow', () => resident.tap('.report-submit'))
  await resident.on('packages/requests/detail/index')
  await resident.see('等师傅接单')
  await resident.shot('turn-resident')
  const request = (await stage.cloud.documents<Stored>('requests')).find(({ words }) => words === '入户门的合页松了')!
  expect(request.timeline.map(({ type }) => type)).toEqual(['RequestSubmitted', 'RequestRotated'])

  const engineer = await stage.phone(request.assignee!.name, { path: `packages/requests/detail/index?id=${request._id}` })
  await engineer.shot('turn-engineer')
  await engineer.tap('.request-claim')
  await engineer.see('您来办')
  await engineer.tap('.request-start')
  await engineer.tap('.request-resolve')
  await engineer.tap('.ready-已换新，保修一年')
  await engineer.shot('turn-resolve')
  await engineer.tap('.resolve-submit')
  await engineer.see('已换新，保修一年')
})
