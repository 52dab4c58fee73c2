import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, until, type Phone, type Stage } from './harness'

const TEMPLATE = 'TPL-request-new'
const QUOTA = '.reminder-requestResolved'

describe('提醒：订一次，发一条', () => {
  let stage: Stage
  let resident: Phone
  beforeAll(async () => {
    stage = await openStage()
    resident = await stage.phone('张小满')
  })
  afterAll(() => stage.close())

  const openid = async (wanted: string) => (await stage.cloud.people()).find(({ name }) => name === wanted)!.openid
  const sent = async (person: string) => (await stage.cloud.messages(await openid(person))).length
  const leftOf = async (selector: string) => Number(/还能收 (\d+) 条/.exec((await resident.texts(selector))[0] ?? '')?.[1])

  it('点了才问；答应一次多一条，不答应不加', async () => {
    await resident.wechat.tab('我的')
    await resident.tap('.me-reminders')
    await resident.element(QUOTA)
    const before = await leftOf(QUOTA)
    await resident.wechat.subscribe('allow', () => resident.tap('.reminder-top-up-requestResolved'))
    await until('one more', async () => (await leftOf(QUOTA)) === before + 1)
    await resident.wechat.subscribe('refuse', () => resident.tap('.reminder-top-up-requestResolved'))
    await resident.wechat.subscribe('allow', () => resident.tap('.reminder-top-up-requestResolved'))
    await until('two more, of three asked', async () => (await leftOf(QUOTA)) === before + 2)
    await resident.shot('reminders')
  })

  it('管家的次数用完了：微信发不出，收件箱亮红点，急事接着找项目经理', async () => {
    // Our ledger still believes in some; WeChat refuses with 43101.
    await stage.cloud.quota(await openid('周管家'), TEMPLATE, 0)
    const [toSteward, toManager] = [await sent('周管家'), await sent('钱经理')]
    const manager = await stage.phone('钱经理')
    await resident.wechat.tab('首页')
    await resident.wechat.scan('春风里 3 栋', () => resident.tap('扫码报事'))
    await resident.tap('.category-gas')
    await resident.see('闻到燃气味')
    await resident.type('.report-words', '厨房有燃气味，已经关了阀门')
    await resident.wechat.subscribe('allow', () => resident.tap('.report-submit'))
    await resident.see('厨房有燃气味')
    await manager.wechat.openNotification('厨房有燃气味')
    await manager.see('厨房有燃气味')
    expect(await sent('周管家')).toBe(toSteward)
    expect(await sent('钱经理')).toBe(toManager + 1)

    const steward = await stage.phone('周管家')
    await steward.marked('我的', 'dot')
    await steward.see('微信提醒用完了')
    await steward.shot('steward-no-quota')
    await steward.tap('.unread-banner')
    await steward.on('packages/account/inbox/index')
    await steward.see('厨房有燃气味')
    await steward.shot('inbox')
    await steward.tap('厨房有燃气味')
    await steward.on('packages/requests/detail/index')
    await steward.see('厨房有燃气味')
  })

  it('补充一次以后，下一件又能收到', async () => {
    const steward = await stage.phone('周管家')
    await steward.wechat.subscribe('allow', () => steward.tap('.quota-top-up'))
    await steward.see('微信提醒只剩 1 条')
    await resident.wechat.tab('首页')
    await resident.wechat.scan('春风里 3 栋', () => resident.tap('扫码报事'))
    await resident.tap('.category-water')
    await resident.type('.report-words', '水表旁边漏水')
    await resident.wechat.subscribe('refuse', () => resident.tap('.report-submit'))
    await steward.wechat.openNotification('水表旁边漏水')
    await steward.see('水表旁边漏水')
  })
})
