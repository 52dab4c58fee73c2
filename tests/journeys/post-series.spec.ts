import { afterAll, beforeAll, expect, it } from 'vitest'
import { otherWeekday } from '../daytime'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

interface Post { _id: string; title: string; seriesId: string | null; place: string; status: string }
const made = async () => (await stage.cloud.documents<Post>('posts')).filter(({ seriesId, title }) => seriesId !== null && title === '夜间巡查')

it('系列岗位：书记发布每周巡查，自动生成四周，改地点改到以后各次', async () => {
  const secretary = await stage.phone('高书记', { path: 'packages/posts/publish/index' })
  await secretary.tap('.template-patrol')
  await secretary.shot('post-publish')
  await secretary.tap('.repeat-weekly')
  await secretary.tap(`.weekday-${otherWeekday()}`)
  await secretary.tap('.post-rules-open')
  await secretary.shot('post-publish-series')
  await secretary.tap('.post-submit')
  await secretary.see('已发布')
  await stage.cloud.fireTimer('timer')
  await expect.poll(async () => (await made()).length).toBeGreaterThanOrEqual(7)
  await secretary.tap('.post-open')
  await secretary.see('夜间巡查')
  await secretary.shot('post-series-detail')
  await secretary.tap('.post-edit')
  await secretary.tap('.scope-later')
  await secretary.type('.post-place', '南门岗亭')
  await secretary.shot('post-edit')
  await secretary.tap('.post-save')
  await expect.poll(async () => (await stage.cloud.documents<{ title: string; edits: object[] }>('postSeries')).filter(({ title }) => title === '夜间巡查').map(({ edits }) => edits.length)).toEqual([1])
  await stage.cloud.fireTimer('timer')
  await expect.poll(async () => (await made()).every(({ place }) => place === '南门岗亭')).toBe(true)
  const resident = await stage.phone('王桂芬', { path: 'packages/posts/record/index' })
  await resident.see('我的服务资料')
  await resident.shot('post-record-elder')
})
