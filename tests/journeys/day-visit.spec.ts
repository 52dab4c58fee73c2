import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

const DETAIL = 'packages/days/detail/index?id=demo-day-next'
/** Those of the second hour: somebody has booked the first one already. */
const visits = async () => (await stage.cloud.documents<{ words: string; status: string }>('requests')).filter(({ words }) => words.startsWith('便民日上门') && words.includes('10:00'))

it('上门的摊位：约好就成了诉求，看得到办到哪一步；不约了就撤回', async () => {
  const resident = await stage.phone('林晓', { path: DETAIL })
  await resident.see('约好就报给管家')
  await resident.wechat.subscribe('allow', () => resident.tap('.stall-s4 .slot-t02'))
  await resident.see('师傅上门，请留人在家')
  await resident.shot('day-visit-booked')
  await resident.tap('.booking-request')
  await resident.on('packages/requests/detail/index')
  await resident.see('大件家电上门')
  await resident.shot('day-visit-request')
  expect((await visits()).map(({ status }) => status)).toEqual(['submitted'])
  await stage.cloud.fireTimer('timer')
  const steward = await stage.phone('周管家', { path: 'packages/account/inbox/index' })
  await steward.see('便民日上门')
  await resident.wechat.back()
  await resident.wechat.modal('confirm', () => resident.tap('.booking-cancel'))
  await expect.poll(async () => (await visits()).map(({ status }) => status)).toEqual(['withdrawn'])
  const elder = await stage.phone('王桂芬', { path: DETAIL })
  await elder.see('大件家电上门')
  await elder.shot('day-visit-elder')
})
