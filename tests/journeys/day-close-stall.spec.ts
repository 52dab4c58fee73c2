import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

interface Day { _id: string; bookings: { status: string; stallId: string }[] }
const OFFICER_TITLE = '义诊专场'
const day = async () => (await stage.cloud.documents<Day & { title: string }>('days')).find(({ title }) => title === OFFICER_TITLE)!

it('招人，停一个摊位：医生病了，约好的人收到通知，一点改到别的摊位；大屏上写着停了', async () => {
  const officer = await stage.phone('何主任', { path: 'packages/days/publish/index' })
  await officer.tap('.template-clinic')
  await officer.type('.day-title', OFFICER_TITLE)
  await officer.type('.day-place', '居民活动室')
  await officer.tap('.day-submit')
  await officer.see('已发布')
  const detail = `packages/days/detail/index?id=${(await day())._id}`
  const elder = await stage.phone('王桂芬', { path: detail })
  await elder.wechat.subscribe('allow', () => elder.tap('.stall-s3 .slot-t02'))
  await elder.see('号')
  await elder.shot('day-booked-elder')
  await officer.tap('.day-open')
  await officer.tap('.staff-s1')
  await officer.shot('day-staff-form')
  await officer.tap('.staff-submit')
  await officer.see('邻居 0/2')
  await officer.shot('day-staff')
  await officer.tap('.change-close')
  await officer.tap('.close-s3')
  await officer.type('.close-reason', '眼科刘医生病了')
  await officer.shot('day-close-stall-form')
  await officer.tap('.close-submit')
  await officer.see('今天停了')
  await officer.shot('day-close-stall')
  await elder.wechat.openNotification(OFFICER_TITLE)
  await elder.see('这个摊位停了')
  await elder.shot('day-stall-closed-elder')
  await elder.tap('.booking-move-over')
  await elder.see('已改到别处')
  await elder.shot('day-stall-moved-elder')
  expect((await day()).bookings.map(({ status }) => status)).toEqual(['moved', 'booked'])
  const screen = await stage.phone('张小满', { path: `packages/days/display/index?id=${(await day())._id}` })
  await screen.see('今天停了')
  await screen.shot('day-display-closed')
})
