import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Phone, type Stage } from './harness'

const DETAIL = 'packages/requests/detail/index'
const LEAK = '阳台水管裂了，水一直往外喷'

describe('诉求：从扫码到评价', () => {
  let stage: Stage
  let resident: Phone
  let steward: Phone
  beforeAll(async () => {
    stage = await openStage()
    steward = await stage.phone('周管家')
    resident = await stage.phone('张小满')
  })
  afterAll(() => stage.close())

  it('新手机上打开首页，只问一次服务器', async () => {
    await resident.see('扫码报事')
    const asked = (await stage.cloud.calls('people')).filter(({ openid, op }) => openid === 'o-zhangxiaoman' && op === 'enter')
    expect(asked).toHaveLength(1)
  })

  it('扫楼栋的码，最多五下、写一处就报好了', async () => {
    await resident.wechat.scanOutside('春风里 3 栋')
    await resident.on('packages/requests/report/index')
    await resident.see('春风里 3 栋')
    await resident.see('扫码自动填写')
    await resident.tap('.category-water')
    await resident.type('.report-words', LEAK)
    await resident.tap('.visit-soon')
    await resident.shot('request-form')
    await resident.wechat.subscribe('allow', () => resident.tap('.report-submit'))
    await resident.on(DETAIL)
    await resident.see('阳台水管裂了')
    // WeChat's own dialog is one tap more.
    expect(resident.effort.taps + 1).toBeLessThanOrEqual(5)
    expect(resident.effort.fields).toBe(1)
  })

  it('管家收到微信通知，点开就是这件事；接单，派给师傅', async () => {
    await steward.wechat.openNotification('阳台水管裂了')
    await steward.on(DETAIL)
    await steward.see('阳台水管裂了')
    await steward.tap('.request-accept')
    await steward.tap('.accept-submit')
    await steward.see('您已接单')
    await steward.tap('.request-assign')
    await steward.shot('request-assign')
    await steward.tap('李师傅')
    await steward.see('已派给 李师傅')
    await steward.shot('request-steward')
  })

  it('师傅开始处理，带办后照片办结', async () => {
    const engineer = await stage.phone('李师傅')
    await engineer.wechat.tab('诉求')
    await engineer.tap('阳台水管裂了')
    await engineer.on(DETAIL)
    await engineer.tap('.request-start')
    await engineer.see('您已出发')
    await engineer.tap('.request-resolve')
    await engineer.type('.words-area', '换了一段水管，试水不漏')
    await engineer.wechat.pictures(1, () => engineer.wechat.privacy('allow', () => engineer.tap('.photo-add')))
    await engineer.element('.photo-tile.is-done')
    await engineer.shot('request-resolve')
    await engineer.tap('.resolve-submit')
    await engineer.see('换了一段水管')
  })

  it('居民收到通知，看到每一步和照片，确认并评价', async () => {
    await resident.wechat.openNotification('换了一段水管')
    await resident.see('换了一段水管')
    for (const words of ['您提交了诉求', '周管家 已接单', '已派给 李师傅', '李师傅 已出发', '李师傅 办好了']) await resident.see(words)
    await resident.element('.request-steps image')
    await resident.shot('request-resolved')
    await resident.tap('.request-confirm')
    await resident.tap('.rate-5')
    await resident.tap('来得快')
    await resident.tap('.rate-submit')
    await resident.see('已办结')
    await resident.shot('request-closed')
  })

  it('管家在台账里看到这件事和评价', async () => {
    await steward.wechat.tab('我的')
    await steward.tap('诉求台账')
    await steward.on('packages/steward/ledger/index')
    await steward.see('阳台水管裂了')
    await steward.see('5')
    await steward.shot('ledger')
  })

  it('在小程序里扫一扫，从图片文件认出码；两张照片，约好时间', async () => {
    await resident.wechat.tab('首页')
    await resident.wechat.scanPicture('春风里 3 栋 2 单元', () => resident.tap('扫码报事'))
    await resident.on('packages/requests/report/index')
    await resident.see('春风里 3 栋 2 单元')
    await resident.wechat.pictures(2, () => resident.wechat.privacy('allow', () => resident.tap('.photo-add')))
    await resident.element('.photo-tile.is-done', 1)
    await resident.tap('.category-door')
    await resident.type('.report-words', '单元门的合页松了，关不严')
    await resident.tap('.visit-tomorrowMorning')
    await resident.shot('request-form-photos')
    await resident.wechat.subscribe('refuse', () => resident.tap('.report-submit'))
    await resident.on(DETAIL)
    await resident.see('单元门的合页松了')
    await resident.see('上门')
    await resident.element('.request-head image', 1)
    await resident.shot('request-photos')
  })
})
