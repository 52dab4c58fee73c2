import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

it('海报：看图片、打开 PDF；海报上的码打开那一天，但不算到场', async () => {
  const officer = await stage.phone('何主任', { path: 'packages/days/detail/index?id=demo-day' })
  await officer.tap('.poster-png')
  const printed = async () => (await stage.cloud.documents<{ _id: string; label: string; refId: string }>('codes')).find(({ label }) => label.endsWith('海报'))
  await expect.poll(printed, { timeout: 15_000 }).toMatchObject({ refId: 'demo-day' })
  const { _id: scene } = (await printed())!
  await expect.poll(async () => (await stage.cloud.codes()).some(code => code.scene === scene)).toBe(true)
  await officer.shot('day-poster-preview')
  const resident = await stage.phone('王桂芬')
  await resident.wechat.scanOutside(scene)
  await resident.on('packages/days/detail/index')
  await resident.see('便民日 · 服务到楼下')
  await resident.gone('您在便民日现场')
})
