import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Phone, type Stage } from './harness'

const DETAIL = 'packages/musters/detail/index'
const ROLL = 'packages/musters/roll/index'
const REASON = '暴雨内涝'

describe('应急集结：发起、报平安、求助转诉求、派任务、解除', () => {
  let stage: Stage
  let manager: Phone
  let resident: Phone
  let helper: Phone
  let steward: Phone
  beforeAll(async () => {
    stage = await openStage()
    resident = await stage.phone('张小满')
    await resident.see('扫码报事')
    steward = await stage.phone('周管家')
    await steward.see('全部待办')
  })
  afterAll(() => stage.close())

  it('项目经理发起集结，名册上马上有人数', async () => {
    manager = await stage.phone('钱经理')
    await manager.wechat.tab('我的')
    await manager.tap('应急集结')
    await manager.see('防汛演练')
    await manager.shot('muster-history')
    await manager.tap('.muster-start')
    await manager.tap(`.reason-${REASON}`)
    await manager.type('.muster-words-field', '一楼住户请到二楼以上，不要走地下车库')
    await manager.shot('muster-start')
    await manager.wechat.modal('confirm', () => manager.tap('.muster-send'))
    await manager.on(ROLL)
    await manager.see('没回复')
  })

  it('在家的居民收到通知，点“需要帮助”，求助转给管家', async () => {
    await resident.wechat.openNotification(REASON)
    await resident.on(DETAIL)
    await resident.see('您现在怎么样？')
    await resident.shot('muster-answer')
    await resident.tap('.answer-needHelp')
    await resident.see('您在：春风里 3 栋 2 单元 501')
    await resident.tap('老人走不动')
    await resident.shot('muster-help')
    await resident.tap('.help-send')
    await resident.see('求助已转给管家')
    await resident.shot('muster-helped')
  })

  it('管家的待办里有这件急事，接单', async () => {
    await steward.wechat.openNotification(`【应急】${REASON}`)
    await steward.see('老人走不动')
    await steward.shot('muster-steward')
    await steward.tap('.request-accept')
    await steward.tap('接单，告诉居民')
    await steward.gone('待接单')
  })

  it('邻居从首页进来，点“能支援”；长辈版大字大按钮', async () => {
    helper = await stage.phone('林秋月')
    await helper.tap('.muster-banner')
    await helper.on(DETAIL)
    await helper.tap('.answer-canHelp')
    await helper.see('您报了“能支援”')
    const elder = await stage.phone('王桂芬')
    await elder.tap('.muster-banner')
    await elder.element('.answer-safe')
    await elder.shot('muster-answer-elder')
    await elder.wechat.resize({ width: 320, height: 568 })
    await elder.shot('muster-answer-elder-320')
    expect(await elder.wechat.faults(true)).toEqual([])
    await elder.tap('.answer-safe')
    await elder.see('您报了“安全”')
  })

  it('负责人看到求助的进度，派邻居去；邻居办好回报', async () => {
    await manager.tap('.count-needHelp')
    await manager.see('管家已接单')
    await manager.shot('muster-roll')
    await manager.tap('.line-send')
    await manager.tap('林** 3 栋 2 单元 402')
    await manager.tap('.task-背老人下楼')
    await manager.shot('muster-task')
    await manager.tap('.task-give')
    await manager.see('再派一人')
    await helper.see('请您去办')
    await helper.see('春风里 3 栋 2 单元 501')
    await helper.shot('muster-my-task')
    await helper.tap('.task-done')
    await helper.see('办好了')
    await manager.see('办好了')
  })

  it('解除集结：大家都知道，记录里有人数', async () => {
    await manager.tap('.muster-end')
    await manager.tap('水已退，请注意安全')
    await manager.shot('muster-end')
    await manager.tap('.end-send')
    await manager.see('已解除')
    await manager.shot('muster-over')
    await resident.see('已解除')
    await resident.see('水已退，请注意安全')
    await resident.shot('muster-over-resident')
    const home = await stage.phone('林晓')
    await home.see('扫码报事')
    expect(await home.words()).not.toContain(REASON)
  })

  it('队长从服务队里集结本队：只叫得到自己带的队', async () => {
    const { _id: teamId, memberIds } = (await stage.cloud.documents<{ _id: string; kind: string; memberIds: string[] }>('teams')).find(({ kind }) => kind === 'publicOrder')!
    const lead = await stage.phone('罗文', { path: `packages/duty/team/index?id=${teamId}` })
    await lead.tap('.team-muster')
    await lead.see('这支队的每一位都会叫到')
    await lead.tap('.reason-老人走失')
    await lead.shot('muster-team')
    await lead.wechat.modal('confirm', () => lead.tap('.muster-send'))
    await lead.on(ROLL)
    await lead.see('没回复')
    const musters = await stage.cloud.documents<{ _id: string; reason: string; whom: { kind: string } }>('musters')
    const mine = musters.find(({ reason }) => reason === '老人走失')!
    expect(mine.whom.kind).toBe('team')
    const called = async () => (await stage.cloud.documents<{ musterId: string; memberId: string }>('musterCalls?limit=1000')).filter(({ musterId }) => musterId === mine._id).map(({ memberId }) => memberId).sort()
    await expect.poll(called).toEqual([...memberIds].sort())
    await lead.shot('muster-team-roll')
  })
})
