import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

it('人与房：小区台账、一栋楼的格子、登记户况、登记住户搬走', async () => {
  const steward = await stage.phone('周管家', { path: 'pages/me/index' })
  await steward.tap('.role-estates')
  await steward.see('春和街道 › 春风社区')
  await steward.shot('estate-ledger')
  await steward.tap('.building-cf3')
  await steward.see('6 层')
  await steward.tap('2 单元')
  await steward.shot('building-grid')
  await steward.tap('601')
  await steward.see('方**')
  await steward.shot('door')
  await steward.tap('.door-use-let')
  await steward.wechat.modal('confirm', () => steward.tap('.door-end'))
  await steward.see('还没有人加入')
  await steward.tap('.sheet-close')
  const book = async () => (await stage.cloud.documents<{ _id: string; doors: Record<string, { unit: string; room: string; use: string; people: object }> }>('households')).find(({ _id }) => _id === 'cf3')!
  const door = Object.values((await book()).doors).find(({ unit, room }) => unit === '2 单元' && room === '601')
  expect(door).toMatchObject({ use: 'let', people: {} })
  const gone = (await stage.cloud.documents<{ name: string; home: object | null }>('members')).find(({ name }) => name === '方小雨')
  expect(gone?.home).toBeNull()
})

it('人与房：长辈版的格子', async () => {
  const officer = await stage.phone('何主任', { path: 'pages/me/index' })
  await officer.tap('.elder-toggle')
  await officer.tap('.role-estates')
  await officer.shot('estate-ledger-elder')
  await officer.tap('.building-cf5')
  await officer.see('6 层')
  await officer.shot('building-grid-elder')
})
