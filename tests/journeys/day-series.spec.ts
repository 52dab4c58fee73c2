import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
/** The series that are there already. */
let known: string[]
beforeAll(async () => {
  stage = await openStage()
  known = (await stage.cloud.documents<{ _id: string }>('daySeries')).map(({ _id }) => _id)
})
afterAll(() => stage.close())

interface Day { _id: string; seriesId: string | null; place: string; status: string; startAt: number }
const made = async () => (await stage.cloud.documents<Day>('days')).filter(({ seriesId }) => seriesId !== null && !known.includes(seriesId)).sort((a, b) => a.startAt - b.startAt)

it('系列便民日：每月第二个周六，年历上看得到，改地点改到以后各次，还没办的全部取消', async () => {
  const officer = await stage.phone('何主任', { path: 'packages/days/publish/index' })
  await officer.tap('.template-clinic')
  await officer.type('.day-place', '中心花园')
  await officer.tap('.repeat-monthlyWeekday')
  await officer.tap('.nth-2')
  await officer.tap('.weekday-6')
  await officer.shot('day-publish-series')
  await officer.tap('.day-submit')
  await officer.see('最近几次')
  await officer.shot('day-series-published')
  await stage.cloud.fireTimer('timer')
  await expect.poll(async () => (await made()).length).toBeGreaterThanOrEqual(2)
  await officer.tap('.day-open')
  await officer.see('每月第 2 个周六，遇节假日顺延')
  await officer.shot('day-series-detail')

  const resident = await stage.phone('王桂芬')
  await resident.wechat.tab('便民')
  await resident.tap('全年日历 ›')
  await resident.on('packages/days/year/index')
  await resident.see('12月')
  await resident.tap('.month-12')
  await resident.see('义诊')
  await resident.shot('day-year-elder')
  await resident.tap('.year-after')
  await resident.tap('.month-6')
  await resident.see('提前两个月开放预约')
  await resident.shot('day-year-planned-elder')

  await officer.tap('.change-move')
  await officer.tap('.scope-later')
  await officer.type('.move-place', '二楼活动室')
  await officer.type('.move-reason', '天冷了')
  await officer.shot('day-series-move')
  await officer.tap('.move-submit')
  await officer.gone('改好，通知大家')
  await stage.cloud.fireTimer('timer')
  await expect.poll(async () => (await made()).every(({ place }) => place === '二楼活动室')).toBe(true)
  await officer.tap('.change-cancel')
  await officer.tap('.scope-all')
  await officer.type('.cancel-reason', '改由社区统一办')
  await officer.shot('day-series-stop')
  await officer.tap('.cancel-submit')
  await officer.gone('还没办的全部取消')
  await stage.cloud.fireTimer('timer')
  await expect.poll(async () => (await made()).every(({ status }) => status === 'cancelled')).toBe(true)
})

it('一年一次的系列：下一场还没排出来，扫系列码说清楚', async () => {
  const resident = await stage.phone('林秋月', { code: '学雷锋便民日' })
  await resident.see('下一场还没有排出来')
  await resident.gone('没能打开')
  await resident.shot('day-series-waits')
})
