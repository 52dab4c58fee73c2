import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Phone, type Stage } from './harness'

const DETAIL = 'packages/days/detail/index'
const TITLE = '冬至便民日'
const HOUR = 3_600_000

interface Day { _id: string; title: string; checkInScene: string; stalls: object; startAt: number; bookings: { status: string; stallId: string }[] }

describe('便民日：发布、预约、签到、叫号', () => {
  let stage: Stage
  let first: Phone
  let second: Phone
  let steward: Phone
  beforeAll(async () => { stage = await openStage() })
  afterAll(() => stage.close())

  const day = async () => (await stage.cloud.documents<Day>('days')).find(({ title }) => title === TITLE)!
  const openDay = async (person: string): Promise<Phone> => {
    const phone = await stage.phone(person)
    await phone.wechat.tab('便民')
    await phone.tap(`.day-card-${(await day())._id}`)
    await phone.on(DETAIL)
    await phone.see('理发')
    return phone
  }

  it('社区干部发布一天，三个摊位，分时段', async () => {
    const officer = await stage.phone('何主任')
    await officer.wechat.tab('我的')
    await officer.tap('发布便民日')
    await officer.on('packages/days/publish/index')
    await officer.type('.day-title', TITLE)
    await officer.type('.day-place', '中心花园')
    await officer.tap('.stall-add')
    await officer.tap('.stall-add')
    await officer.tap('.stall-2-sharpening')
    await officer.shot('day-publish')
    await officer.tap('.day-submit')
    await officer.see(`“${TITLE}”已发布`)
    await officer.element('.code-picture image')
    await officer.shot('day-published')
    expect(Object.keys((await day()).stalls)).toHaveLength(3)
  })

  it('居民预约，看到自己的号；同一时段约满后别人看得见', async () => {
    first = await openDay('张小满')
    await first.shot('day-detail')
    await first.wechat.subscribe('allow', () => first.tap('.stall-s1 .slot-t01'))
    await first.see('1')
    await first.see('号')
    second = await openDay('林晓')
    await second.wechat.subscribe('allow', () => second.tap('.stall-s1 .slot-t01'))
    await second.see('前面还有 1 位')
    await second.shot('day-booked')
  })

  it('当天扫签到码签到，管家看到排队，叫下一位，被叫的人收到通知', async () => {
    await stage.cloud.advance((await day()).startAt - (await stage.cloud.now()) - HOUR / 4)
    for (const phone of [first, second]) {
      await phone.wechat.scanOutside((await day()).checkInScene)
      await phone.on(DETAIL)
      await phone.wechat.subscribe('allow', () => phone.tap('.day-check-in'))
      await phone.see('已签到')
    }
    await first.shot('day-checked-in')
    steward = await stage.phone('周管家')
    await steward.wechat.tab('我的')
    await steward.tap('便民日叫号')
    await steward.tap(TITLE)
    await steward.tap('.choose-stall-s1')
    await steward.see('等候 2 位')
    await steward.shot('day-queue')
    await steward.tap('.queue-call-next')
    await steward.see('等候 1 位')
    await steward.shot('day-called')
    await first.wechat.openNotification('1 号，请到摊位')
    await first.on(DETAIL)
    await first.see('请到摊位')
    await first.shot('day-my-turn')
  })
})
