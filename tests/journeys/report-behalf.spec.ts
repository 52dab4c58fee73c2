import { afterAll, beforeAll, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('管家接到电话替住户报电梯：选设施、选时间、留电话；经理看电话，留下记录', async () => {
  const steward = await stage.phone('周管家', { code: '春风里 4 栋' })
  await steward.tap('.report-place-change')
  await steward.tap('4 栋')
  await steward.see('哪个单元、设施')
  await steward.shot('behalf-facilities')
  await steward.tap('[class*=unit-facility]')
  await steward.see('春风里 4 栋 1 单元 电梯')
  // The category of the facility is chosen already.
  await steward.element('.category-lift.is-on')
  await steward.type('.report-words', '电梯按了没反应，老人下不来楼')
  await steward.tap('.visit-chosen')
  await steward.element('.visit-date')
  await steward.shot('behalf-visit')
  await steward.tap('.behalf-other')
  await steward.tap('.source-phone')
  await steward.type('.behalf-name', '古丽米热奶奶')
  await steward.type('.behalf-phone', '13700000188')
  await steward.shot('behalf-form')
  await steward.wechat.subscribe('refuse', () => steward.tap('.report-submit'))
  await steward.on('packages/requests/detail/index')
  await steward.see('137****0188')
  await steward.see('方便上门')
  await steward.shot('behalf-detail')

  const { _id } = (await stage.cloud.documents<{ _id: string; words: string }>('requests')).find(({ words }) => words.startsWith('电梯按了没反应'))!
  const manager = await stage.phone('钱经理', { path: `packages/requests/detail/index?id=${_id}` })
  await manager.see('137****0188')
  await manager.wechat.modal('confirm', () => manager.tap('.requester-reveal'))
  await manager.see('13700000188')
  await manager.shot('behalf-revealed')
})
