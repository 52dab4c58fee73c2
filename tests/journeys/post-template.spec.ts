import { afterAll, beforeAll, expect, it } from 'vitest'
import { otherWeekday } from '../daytime'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

interface Series { title: string; from: string; until: string; recurrence: { lastDay: string | null; pauses: object[] } }
interface Post { _id: string; title: string; startAt: number; endAt: number; memberIds: string[]; claims: { memberId: string; status: string }[]; calledAt: number | null; seriesId: string | null }
const posts = () => stage.cloud.documents<Post>('posts')
const HOUR = 3_600_000

it('常用岗位：照着“夜间值守”发跨夜的系列，暑假停办，存为常用，下次一点就填好', async () => {
  const secretary = await stage.phone('高书记', { path: 'packages/posts/publish/index' })
  await secretary.tap('.template-night')
  await secretary.see('到第二天 06:00 结束')
  await secretary.shot('post-template')
  await secretary.type('.post-title', '除夕前后值守')
  await secretary.tap('.repeat-weekly')
  await secretary.tap(`.weekday-${otherWeekday()}`)
  await secretary.tap('.ends-until')
  await secretary.tap('.pause-summer')
  await secretary.element('.pause-0')
  await secretary.shot('post-series-pauses')
  await secretary.tap('.template-save')
  await expect.poll(async () => (await stage.cloud.documents<{ title: string }>('postTemplates')).map(({ title }) => title)).toContain('除夕前后值守')
  await secretary.tap('.post-submit')
  await secretary.see('已发布')
  const series = (await stage.cloud.documents<Series>('postSeries')).find(({ title }) => title === '除夕前后值守')!
  expect(series).toMatchObject({ from: '22:00', until: '06:00', recurrence: { lastDay: expect.any(String), pauses: [expect.anything()] } })
  await stage.cloud.fireTimer('timer')
  const nights = async () => (await posts()).filter(({ title }) => title === '除夕前后值守')
  await expect.poll(async () => (await nights()).length).toBeGreaterThanOrEqual(6)
  expect((await nights()).every(({ startAt, endAt }) => endAt - startAt === 8 * HOUR)).toBe(true)
  await secretary.mp.callWxMethod('reLaunch', { url: '/packages/posts/publish/index' })
  await secretary.tap('除夕前后值守')
  await secretary.element('.repeat-weekly.is-on')
  await secretary.tap('.template-section .section-more')
  await secretary.shot('post-templates-kept')
  await secretary.tap('.template-drop')
  await secretary.see('没有了')
})

it('喊人补位一次；减席位时问请谁让出来', async () => {
  const { memberIds } = (await posts()).find(({ _id }) => _id === 'demo-cleaning')!
  const called = await stage.phone('罗文')
  const secretary = await stage.phone('高书记', { path: 'packages/posts/detail/index?id=demo-outreach' })
  await secretary.see('我负责这个岗位')
  await secretary.shot('post-manage')
  await secretary.wechat.modal('confirm', () => secretary.tap('.post-call'))
  await secretary.see('已喊人补位')
  await called.wechat.openNotification('还缺党员 1 位')
  await called.see('防诈骗宣讲进楼栋')
  await secretary.mp.callWxMethod('reLaunch', { url: '/packages/posts/edit/index?id=demo-cleaning' })
  await secretary.tap('.post-neighbor-seats .counter-minus')
  await secretary.tap('.post-save')
  await secretary.see('还要请 1 位让出来')
  await secretary.tap(`.move-out-${memberIds.at(-1)}`)
  await secretary.see('够了')
  await secretary.shot('post-move-out')
  await secretary.tap('.move-out-submit')
  await expect.poll(async () => (await posts()).find(({ _id }) => _id === 'demo-cleaning')!.memberIds.length).toBe(memberIds.length - 1)
  const moved = (await posts()).find(({ _id }) => _id === 'demo-cleaning')!.claims.find(({ memberId }) => memberId === memberIds.at(-1))
  expect(moved).toMatchObject({ status: 'withdrawn' })
})
