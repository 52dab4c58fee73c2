import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deployment } from '../../config/deployment'
import { openStage, until, type Phone, type Stage } from './harness'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const HALF_HOUR = 30 * MINUTE
const { requestNew } = deployment.templateIds

describe('通知：送得到，或者有人知道没送到', () => {
  let stage: Stage
  let resident: Phone
  let steward: Phone
  let manager: Phone
  beforeAll(async () => {
    stage = await openStage()
    resident = await stage.phone('张小满')
    steward = await stage.phone('周管家')
    manager = await stage.phone('钱经理')
  })
  afterAll(() => stage.close())

  const openidOf = async (name: string) => (await stage.cloud.people()).find(person => person.name === name)!.openid
  const told = async (name: string) => (await stage.cloud.messages(await openidOf(name))).map(({ lines }) => lines[0]!.value)
  /** Every minute's work is done on the way. */
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= HALF_HOUR) await stage.cloud.advance(Math.min(left, HALF_HOUR))
  }
  /** A whole night with a timer that fires once an hour: of more than sixty instants of one move only the last fires. */
  const sleep = async (ms: number) => {
    for (let left = ms; left > 0; left -= HOUR + MINUTE) await stage.cloud.advance(HOUR + MINUTE)
  }
  const file = async (category: string, words: string) => {
    await resident.wechat.scanOutside('春风里 3 栋')
    await resident.on('packages/requests/report/index')
    await resident.tap(`.category-${category}`)
    await resident.type('.report-words', words)
    await resident.wechat.subscribe('allow', () => resident.tap('.report-submit'))
    await resident.on('packages/requests/detail/index')
    await resident.see(words)
  }

  it('管家快用完时首页说明为什么，点一下补一条，数得清楚', async () => {
    const wu = await stage.phone('吴管家')
    await wu.see('微信提醒只剩 2 条')
    await wu.shot('messages-top-up')
    await wu.wechat.subscribe('allow', () => wu.tap('.quota-top-up'))
    await wu.see('剩 3 条')
    const [sheet] = (await stage.cloud.documents<{ publicName: string; mailbox: { quota: Record<string, number> } }>('members')).filter(({ publicName }) => publicName === '吴管家')
    expect(sheet!.mailbox.quota.requestNew).toBe(3)
  })

  it('管家没有名额：消息列表有红点，紧急的马上转给经理', async () => {
    await stage.cloud.quota(await openidOf('周管家'), requestNew, 0)
    const before = await told('周管家')
    await file('water', '厨房水管爆了')
    expect(await told('周管家')).toEqual(before)
    expect(await told('钱经理')).toContain('厨房水管爆了')
    await steward.wechat.tab('我的')
    await steward.tap('.me-inbox')
    await steward.see('厨房水管爆了')
    await steward.element('.is-unread .inbox-dot')
    await steward.shot('messages-inbox')
  })

  it('没人查看：经理的首页上看得到，直到有人处理', async () => {
    await file('lift', '电梯里困了人')
    await pass(45 * MINUTE)
    await manager.wechat.tab('我的')
    await manager.wechat.tab('首页')
    await manager.see('没人查看')
    await manager.shot('messages-unreached')
    const cards = (await manager.texts('.unreached')).length
    await manager.tap('.unreached-known')
    await until('the card to be gone', async () => (await manager.texts('.unreached')).length < cards)
  })

  it('夜里不打扰，早上合成一条，点开就是消息列表', async () => {
    await sleep(12 * HOUR)
    await stage.cloud.quota(await openidOf('周管家'), requestNew, 0)
    await steward.wechat.tab('首页')
    for (const left of ['只剩 1 条', '只剩 2 条', '剩 3 条', '剩 4 条', '剩 5 条', '剩 6 条']) {
      await steward.wechat.subscribe('allow', () => steward.tap('.quota-top-up'))
      await steward.see(left)
    }
    const before = (await told('周管家')).length
    await file('door', '单元门关不严')
    await file('environment', '楼道灯下有垃圾')
    expect(await told('周管家')).toHaveLength(before)
    await sleep(10 * HOUR)
    expect(await told('周管家')).toContainEqual(expect.stringMatching(/^有 \d+ 条新消息$/))
    await steward.wechat.openNotification('条新消息')
    await steward.on('packages/account/inbox/index')
    await steward.see('单元门关不严')
    await steward.tap('全部标为已读')
    await steward.see('都读过了')
    await steward.shot('messages-inbox-read')
  })

  it('经理看得到每天送到多少', async () => {
    await manager.wechat.tab('我的')
    await manager.tap('提醒送达')
    await manager.see('由微信送到了人')
    await manager.shot('messages-deliveries')
  })
})
