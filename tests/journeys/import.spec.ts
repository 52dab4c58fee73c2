import { Workbook } from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

const ROWS = [
  ['小区', '楼栋', '单元', '房号', '户况'], ['春风里', '6 栋', '1 单元', '701', '自住'], ['春风里', '6 栋', '1 单元', '702', '空置'], ['春风里', '6 栋', '9 单元', '703', ''],
  ['春风里', '6 栋', '1 单元', '701', ''], ['春风里名字特别特别长的一期二期三期', '6 栋', '1 单元', '704', ''],
]
async function table(): Promise<Buffer> {
  const book = new Workbook()
  book.addWorksheet('住户').addRows(ROWS)
  return Buffer.from(await book.xlsx.writeBuffer())
}

it('导入名册：空表、坏行有行号和原因、确认后存好，再导一次没有变化', async () => {
  const manager = await stage.phone('钱经理', { path: 'packages/community/import/index' })
  await manager.see('第一步：拿一份空表')
  await manager.shot('import')
  const file = { name: '春风里住户.xlsx', content: await table() }
  await manager.wechat.messageFile(file, () => manager.wechat.privacy('allow', () => manager.tap('.import-choose')))
  await manager.see('有问题的 3 行')
  await manager.see('住户 第 4 行 · 单元')
  await manager.see('这栋楼没有“9 单元”')
  await manager.see('和前面重复了（701，第 2 行）')
  await manager.shot('import-preview')
  const doors = async () => (await stage.cloud.documents<{ _id: string; doors: Record<string, { room: string }> }>('households'))
    .filter(({ _id }) => _id === 'cf6').flatMap(book => Object.values(book.doors)).filter(({ room }) => room.startsWith('70')).length
  expect(await doors()).toBe(0)
  await manager.tap('.import-confirm')
  await manager.see('导入好了')
  await manager.shot('import-done')
  expect(await doors()).toBe(2)
  await manager.wechat.messageFile(file, () => manager.tap('.import-choose'))
  await manager.see('已有 2')
  await manager.mp.callWxMethod('reLaunch', { url: '/pages/home/index' })
  await manager.tap('.elder-switch')
  await manager.mp.callWxMethod('reLaunch', { url: '/packages/community/import/index' })
  await manager.see('没有要导入的')
  await manager.shot('import-elder')
  expect(await doors()).toBe(2)
})
