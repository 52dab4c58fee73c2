import { afterAll, beforeAll, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

const DAY = 86_400_000
const shanghai = (at: number) => new Date(at + 8 * 3_600_000).toISOString()

it('岗位日历：一眼看到哪天缺人，点开那一天，翻到下个月，从那里进岗位', async () => {
  const escort = (await stage.cloud.documents<{ _id: string; startAt: number }>('posts')).find(({ _id }) => _id === 'demo-escort')!
  const resident = await stage.phone('张小满')
  await resident.wechat.tab('岗位')
  await resident.tap('.post-month')
  await resident.on('packages/posts/calendar/index')
  await resident.see('还缺人')
  await resident.shot('post-calendar')
  await resident.tap('.month-after')
  await resident.tap('.month-before')
  await resident.see(`${shanghai(await stage.cloud.now()).slice(0, 4)}年`)
  const month = shanghai(escort.startAt).slice(0, 7)
  if (month !== shanghai(escort.startAt - DAY).slice(0, 7)) await resident.tap('.month-after')
  await resident.tap(`.day-${shanghai(escort.startAt).slice(0, 10)}`)
  await resident.see('护学岗 · 东门')
  await resident.shot('post-calendar-day')
  await resident.tap('.post-card-demo-escort')
  await resident.on('packages/posts/detail/index')
  const elder = await stage.phone('王桂芬', { path: 'packages/posts/calendar/index' })
  await elder.see('还缺人')
  await elder.shot('post-calendar-elder')
})
