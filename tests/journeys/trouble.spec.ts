import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openStage, until, type Phone, type Stage } from './harness'

const REPORT = 'packages/requests/report/index'
const DETAIL = 'packages/requests/detail/index'
const REVOKED = '春风里 3 栋 2 单元（旧码，已停用）'

interface Request { _id: string; words: string; requesterName: string }

describe('出了差错的时候', () => {
  let stage: Stage
  let resident: Phone
  beforeAll(async () => {
    stage = await openStage()
    resident = await stage.phone('张小满')
  })
  afterEach(() => stage.cloud.endTrouble())
  afterAll(() => stage.close())

  const requests = async (words: string) => (await stage.cloud.documents<Request>('requests')).filter(request => request.words === words)
  const startReport = async (category: string, words: string) => {
    await resident.wechat.tab('首页')
    await resident.wechat.scan('春风里 3 栋', () => resident.tap('扫码报事'))
    await resident.on(REPORT)
    await resident.tap(`.category-${category}`)
    await resident.type('.report-words', words)
  }
  const submit = () => resident.wechat.subscribe('refuse', () => resident.tap('.report-submit'))

  it('保存以后断了线：再点一次，还是一件', async () => {
    const words = '楼道灯一闪一闪的'
    await startReport('power', words)
    await stage.cloud.trouble({ kind: 'cutAfter', function: 'requests', rate: 1 })
    await submit()
    await resident.see('没有网络，内容已存在手机上')
    await resident.shot('report-offline')
    await stage.cloud.endTrouble()
    await submit()
    await resident.on(DETAIL)
    await resident.see(words)
    expect(await requests(words)).toHaveLength(1)
  })

  it('没有网：写的存在手机上；有网了自己发出去，只发一次', async () => {
    const words = '防盗门的锁卡住了'
    await startReport('door', words)
    await resident.wechat.offline(true)
    await resident.tap('.report-submit')
    await resident.see('没有网络，内容已存在手机上')
    await resident.wechat.offline(false)
    await until('the matter to be sent', async () => (await requests(words)).length > 0)
    expect(await requests(words)).toHaveLength(1)
  })

  it('没有网时换成长辈版：有网了还是长辈版，也记在账号上', async () => {
    const elders = async () => (await stage.cloud.documents<{ name?: string; isElder?: boolean }>('members')).filter(({ name, isElder }) => name === '张小满' && isElder)
    await resident.wechat.tab('首页')
    await resident.element('.elder-switch')
    await resident.wechat.offline(true)
    await resident.tap('.elder-switch')
    await resident.element('.page.is-elder')
    await resident.wechat.offline(false)
    await resident.wechat.tab('我的')
    await resident.see('长辈版')
    await until('长辈版 to be kept', async () => (await elders()).length === 1)
    await resident.element('.page.is-elder')
    await resident.wechat.tab('首页')
    await resident.tap('.elder-switch')
    await until('长辈版 to be left', async () => (await elders()).length === 0)
    await resident.element('.page:not(.is-elder)')
  })

  it('写到一半关掉小程序：再扫同一个码，写的都在', async () => {
    const words = '阳台门的把手松了'
    await startReport('door', words)
    await resident.see(`${words.length}/300`)
    await resident.wechat.scanOutside('春风里 3 栋')
    await resident.on(REPORT)
    await resident.element('.category-door.is-on')
    await resident.see(`${words.length}/300`)
    await submit()
    await resident.on(DETAIL)
    expect(await requests(words)).toHaveLength(1)
  })

  it('照片没传上：点照片重试，字不用再写', async () => {
    const words = '窗户把手掉了'
    await startReport('door', words)
    await stage.cloud.trouble({ kind: 'error', action: 'storage.upload', rate: 1 })
    await resident.wechat.pictures(1, () => resident.wechat.privacy('allow', () => resident.tap('.photo-add')))
    await resident.element('.photo-tile.is-failed')
    await resident.shot('photo-failed')
    await resident.wechat.toast('有照片没传上', () => resident.tap('.report-submit'))
    await stage.cloud.endTrouble()
    await resident.tap('.photo-retry')
    await resident.element('.photo-tile.is-done')
    await submit()
    await resident.on(DETAIL)
    await resident.see(words)
    await resident.element('.request-head image')
  })

  it('没有网，照片也传不上：点一次提交；有网了照片自己补上，一起发出去，只发一次', async () => {
    const words = '单元门的门禁读不出卡'
    await startReport('door', words)
    await resident.wechat.offline(true)
    await resident.wechat.pictures(2, () => resident.tap('.photo-add'))
    await resident.element('.photo-tile.is-failed', 1)
    await resident.tap('.report-submit')
    await resident.see('没有网络，内容已存在手机上，联网后自动提交')
    await resident.shot('report-offline-photos')
    await resident.wechat.offline(false)
    await resident.on(DETAIL)
    await resident.element('.request-head image', 1)
    const stored = await stage.cloud.documents<Request & { photos: object[] }>('requests')
    expect(stored.filter(request => request.words === words).map(({ photos }) => photos.length)).toEqual([2])
  })

  it('写得太长：当场说多了几个字，什么也不丢', async () => {
    await startReport('noise', '吵'.repeat(320))
    await resident.see('超出 20 个字，请删短一些')
    await resident.shot('report-too-long')
    await resident.wechat.toast('写得太长了', () => resident.tap('.report-submit'))
    await resident.type('.report-words', '楼上半夜拖椅子')
    await resident.see('7/300')
  })

  it('不能发布的话，请人改，其余都留着', async () => {
    await startReport('noise', '违禁词示例')
    await submit()
    await resident.see('内容里有不能发布的文字，请修改后再提交')
    await resident.element('.category-noise.is-on')
    await resident.shot('report-refused')
  })

  it('停用的码、不认识的码：说清楚，给出路', async () => {
    await resident.wechat.scanOutside(REVOKED)
    await resident.see('这个码已停用，请扫旁边的新码')
    await resident.shot('code-revoked')
    const other = await stage.phone('林晓', { path: 'pages/scan/index?scene=NOSUCH23' })
    await other.see('没有认出这个码')
    await other.see('打电话给周管家')
  })

  it('住址还没核实的人认领岗位：知道等谁、打给谁', async () => {
    const newcomer = await stage.phone('方小雨')
    await newcomer.see('住址等待核实')
    await newcomer.shot('home-pending')
    await newcomer.wechat.tab('岗位')
    await newcomer.tap('护学岗 · 东门')
    await newcomer.wechat.subscribe('refuse', () => newcomer.tap('.post-claim-neighbor'))
    await newcomer.see('管家核实住址后就能认领')
    await newcomer.see('周管家')
    await newcomer.shot('post-not-verified')
  })

  it('别人的诉求，用编号也打不开，什么也不漏', async () => {
    const secret = (await stage.cloud.documents<Request>('requests')).find(({ words }) => words.startsWith('家里灯泡坏了'))!
    const stranger = await stage.phone('林晓', { path: `${DETAIL}?id=${secret._id}` })
    await stranger.see('没有找到，或者您不能查看')
    expect(await stranger.words()).not.toContain('灯泡')
    expect(await stranger.words()).not.toContain(secret.requesterName)
    await stranger.shot('request-not-yours')
  })
})
