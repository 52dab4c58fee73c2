import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Phone, type Stage } from './harness'

interface Stored { _id: string; words: string; followerIds: string[]; isPublic: boolean; place: string; source: string }

const CODE = '春风里 3 栋 2 单元'
let stage: Stage
let steward: Phone
beforeAll(async () => {
  stage = await openStage()
  steward = await stage.phone('周管家')
})
afterAll(() => stage.close())

const filed = async (words: string) => (await stage.cloud.documents<Stored>('requests')).filter(request => request.words.startsWith(words))

it('相似与关注：邻居报过的，点一下就跟着看进展', async () => {
  const first = await stage.phone('张小满', { code: CODE })
  await first.see(CODE)
  await first.tap('.category-lift')
  await first.see('先打给')
  await first.tap('.answer-没有人')
  await first.type('.report-words', '电梯到三楼就抖，门关不严')
  await first.shot('form-lift')
  await first.wechat.subscribe('allow', () => first.tap('.report-submit'))
  await first.on('packages/requests/detail/index')
  await first.see('有人困在里面吗：没有人')
  // A notification stays on the screen for a few seconds only.
  await steward.wechat.openNotification('新诉求待处理')

  const second = await stage.phone('林秋月', { code: CODE })
  await second.see(CODE)
  await second.tap('.category-lift')
  await second.see('是同一件事吗')
  await second.shot('form-alike')
  await second.wechat.subscribe('allow', () => second.tap('.alike-follow'))
  await second.on('packages/requests/board-item/index')
  await second.see('1 人关注')
  await second.shot('board-item')

  await steward.tap('.request-accept')
  await steward.tap('.accept-submit')
  await second.wechat.openNotification('诉求进度提醒')
  await second.see('周管家已接单')
  expect((await filed('电梯到三楼'))[0]).toMatchObject({ isPublic: true, followerIds: [expect.any(String)] })
})

it('公开栏：长辈版，全小区和我关注的', async () => {
  const neighbor = await stage.phone('林秋月', { path: 'pages/me/index' })
  await neighbor.tap('.elder-toggle')
  await neighbor.wechat.tab('诉求')
  await neighbor.see('公开栏')
  await neighbor.shot('my-requests-elder')
  await neighbor.tap('.requests-board')
  await neighbor.see('电梯到三楼就抖')
  await neighbor.shot('board-elder')
  await neighbor.tap('.segment-followed')
  await neighbor.see('已关注')
})

it('没有网络：存在手机上，联网后自己提交，只有一件', async () => {
  const resident = await stage.phone('张小满', { code: CODE })
  await resident.see(CODE)
  await resident.tap('.report-place-change')
  await resident.see('公共区域')
  await resident.shot('form-place')
  await resident.tap('.place-public')
  await resident.shot('place-facilities')
  await resident.tap('.unit-whole')
  await resident.see('您选的地点')
  await resident.tap('.category-environment')
  await resident.type('.report-words', '花坛边的长椅断了一条腿')
  await resident.wechat.offline(true)
  await resident.tap('.report-submit')
  await resident.see('联网后自动提交')
  await resident.shot('form-offline')
  await resident.wechat.offline(false)
  await resident.on('packages/requests/detail/index')
  await resident.see('花坛边的长椅')
  expect(await filed('花坛边的长椅')).toMatchObject([{ place: '春风里 公共区域', isPublic: true }])
})

it('台账：筛选、导出、打开表格', async () => {
  const manager = await stage.phone('钱经理', { path: 'packages/steward/ledger/index' })
  await manager.see('导出 Excel 表格')
  await manager.shot('ledger')
  await manager.tap('.ledger-filter')
  await manager.tap('.source-phone')
  await manager.shot('ledger-filter')
  await manager.tap('.filter-close')
  await manager.see('已选 1 项筛选')
  await manager.see('张大爷打电话')
  await manager.tap('.ledger-export')
  await manager.tap('.export-go')
  await manager.see('整理好了，共 2 件')
  await manager.shot('ledger-export')
  await manager.tap('.export-go')
  await manager.gone('没能打开')
  await manager.shot('ledger-workbook')
})
