import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Phone, type Stage } from './harness'

let stage: Stage
let resident: Phone
let steward: Phone
let engineer: Phone
beforeAll(async () => {
  stage = await openStage()
  steward = await stage.phone('周管家')
  resident = await stage.phone('张小满', { code: '春风里 3 栋 2 单元' })
})
afterAll(() => stage.close())

it('诉求：扫码、提交、微信提醒、接单、派单、办结、确认、评价', async () => {
  await resident.see('春风里 3 栋 2 单元')
  await resident.tap('.category-water')
  await resident.type('.report-words', '阳台水管裂了，水一直往外喷')
  await resident.shot('request-form')
  await resident.wechat.subscribe('allow', () => resident.tap('.report-submit'))
  await resident.on('packages/requests/detail/index')
  await resident.see('阳台水管裂了')
  await steward.wechat.openNotification('新诉求待处理')
  await steward.see('阳台水管裂了')
  await steward.tap('.request-accept')
  await steward.tap('.request-assign')
  await steward.tap('李师傅')
  await steward.see('已派给 李师傅')
  await steward.shot('request-steward')
  engineer = await stage.phone('李师傅')
  await engineer.see('阳台水管裂了')
  await engineer.tap('阳台水管裂了')
  await engineer.tap('.request-start')
  await engineer.tap('.request-resolve')
  await engineer.type('.words-area-input', '换了一段水管，试水不漏')
  await engineer.tap('.resolve-submit')
  await engineer.see('换了一段水管')
  await resident.wechat.openNotification('办好了')
  await resident.see('换了一段水管')
  await resident.shot('request-resolved')
  await resident.tap('.request-confirm')
  await resident.tap('.rate-5')
  await resident.tap('.rate-submit')
  await resident.see('已办结')
  await resident.shot('request-closed')
  const [request] = (await stage.cloud.documents<{ words: string; status: string; rating: object | null }>('requests')).filter(r => r.words.startsWith('阳台水管'))
  expect(request).toMatchObject({ status: 'closed', rating: { stars: 5 } })
})
