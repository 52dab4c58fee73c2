import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Phone, type Stage } from './harness'

const DETAIL = 'packages/days/detail/index?id=demo-day'
interface Day { _id: string; status: string; place: string; bookings: { memberId: string; status: string }[] }

describe('便民日：改地方、取消、一点改约', () => {
  let stage: Stage
  let officer: Phone
  let elder: Phone
  beforeAll(async () => { stage = await openStage() })
  afterAll(() => stage.close())
  const day = async (id: string) => (await stage.cloud.documents<Day>('days')).find(({ _id }) => _id === id)!

  it('换地方，大家都知道，号还在', async () => {
    officer = await stage.phone('何主任', { path: DETAIL })
    await officer.tap('.change-move')
    await officer.type('.move-place', '二楼活动室')
    await officer.type('.move-reason', '下雨')
    await officer.shot('day-move-form')
    await officer.tap('.move-submit')
    await officer.see('原来是')
    elder = await stage.phone('王桂芬', { path: DETAIL })
    await elder.see('约好的号都还在')
    await elder.shot('day-changed-elder')
  })

  it('取消，一点改到下一次', async () => {
    await officer.tap('.change-cancel')
    await officer.type('.cancel-reason', '师傅临时有事')
    await officer.shot('day-cancel-form')
    await officer.tap('.cancel-submit')
    await officer.see('取消原因：师傅临时有事')
    const moving = await stage.phone('王桂芬', { path: DETAIL })
    await moving.see('可以改到别的日子')
    await moving.shot('day-cancelled-elder')
    await moving.tap('.booking-move')
    await moving.see('已改到别处')
    expect((await day('demo-day')).bookings.some(({ status }) => status === 'moved')).toBe(true)
    expect((await day('demo-day-next')).bookings.length).toBeGreaterThan(0)
  })
})
