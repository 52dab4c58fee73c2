import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Phone, type Stage } from './harness'

const DETAIL = 'packages/days/detail/index?id=demo-day'
const HOUR = 3_600_000

interface Day { _id: string; checkInScene: string; startAt: number; endAt: number; status: string; bookings: { status: string; person: object | null }[]; ratings: object[] }

/** 林晓 books for herself and her mother, the steward for an elder; the day goes as days go. */
describe('便民日：约、提醒、签到、叫号、过号、办完、评价；现场取号', () => {
  let stage: Stage
  let resident: Phone
  let steward: Phone
  beforeAll(async () => { stage = await openStage() })
  afterAll(() => stage.close())
  const day = async () => (await stage.cloud.documents<Day>('days')).find(({ _id }) => _id === 'demo-day')!
  const advanceTo = async (at: number) => stage.cloud.advance(at - (await stage.cloud.now()))

  it('为自己和家人约，同一时间各有各的号', async () => {
    resident = await stage.phone('林晓', { path: DETAIL })
    await resident.see('替谁约')
    await resident.wechat.subscribe('allow', () => resident.tap('.stall-s1 .slot-t03'))
    await resident.see('10:00 开始')
    await resident.tap('.whom-family')
    await resident.tap('.stall-s2 .slot-t03')
    await resident.type('.whom-name', '林妈妈')
    await resident.wechat.subscribe('allow', () => resident.tap('.stall-s2 .slot-t03'))
    await resident.see('义诊 · 林妈妈')
    await resident.shot('day-family')
  })

  it('管家代约老人，姓名电话不外露', async () => {
    steward = await stage.phone('周管家', { path: DETAIL })
    await steward.see('老人（代约）')
    await steward.type('.whom-name', '赵桂花')
    await steward.type('.whom-phone', '13900001111')
    await steward.shot('day-elder-form')
    await steward.wechat.subscribe('allow', () => steward.tap('.stall-s1 .slot-t04'))
    await steward.see('理发 · 赵桂花')
    expect((await day()).bookings.filter(({ person }) => person)).toHaveLength(2)
  })

  it('前一晚提醒，到场签到，叫号，过号排后，再叫，办完', async () => {
    const { startAt, checkInScene } = await day()
    await advanceTo(startAt - 14 * HOUR)
    await resident.wechat.openNotification('便民日')
    await advanceTo(startAt + HOUR / 2)
    const { label } = (await stage.cloud.codes()).find(({ scene }) => scene === checkInScene)!
    await resident.wechat.scanOutside(label)
    await resident.wechat.subscribe('allow', () => resident.tap('.day-check-in'))
    await resident.see('已签到')
    await resident.shot('day-waiting')
    const queue = await stage.phone('钱经理', { path: 'packages/days/queue/index?id=demo-day&stall=s1' })
    await queue.tap('.queue-call-next')
    await queue.see('林** · 正在服务')
    await queue.shot('day-at-table')
    await resident.wechat.openNotification('便民日')
    await resident.see('正在叫您的号')
    await queue.tap('.queue-pass')
    await queue.see('过号 1 次')
    await queue.shot('day-passed')
    await queue.tap('发现场号（剩 6） ›')
    await queue.type('.give-name', '欧阳大爷')
    await queue.tap('.give-submit')
    await queue.see('欧**')
    await queue.tap('.queue-call-next')
    await queue.see('欧** · 正在服务')
    await queue.tap('.queue-miss')
    await queue.see('过号没来 1 位')
    await queue.shot('day-missed')
    await queue.tap('.queue-call-next')
    await queue.see('林** · 正在服务')
    const screen = await stage.phone('张小满', { path: 'packages/days/display/index?id=demo-day' })
    await screen.see('下面')
    await screen.shot('day-display')
    await queue.tap('.queue-done')
    await queue.see('已办 1 位')
  })

  it('收场留下数字，来过的人评价', async () => {
    await advanceTo((await day()).endAt + HOUR)
    const served = await stage.phone('林晓', { path: DETAIL })
    await served.see('今天办得怎么样')
    await served.tap('.rate-5')
    await served.type('.day-rate-words', '师傅手艺好')
    await served.shot('day-rate')
    await served.tap('.day-rate-submit')
    await served.gone('今天办得怎么样')
    const officer = await stage.phone('何主任', { path: DETAIL })
    await officer.see('这一天的记录')
    await officer.shot('day-totals')
    expect(await day()).toMatchObject({ status: 'closed', ratings: [{ stars: 5 }] })
  })
})
