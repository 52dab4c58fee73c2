import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it('回访：经理看总览，回访不满意的，没解决的退回重办', async () => {
  const manager = await stage.phone('钱经理', { path: 'packages/steward/overview/index' })
  await manager.see('响应率')
  await manager.shot('overview')
  await manager.see('哪里哪类最多')
  await manager.see('代访不分楼栋')
  await manager.tap('.segment-stewards')
  await manager.see('周管家')
  await manager.shot('overview-stewards')
  await manager.tap('.month-follow-ups')
  await manager.see('隔了一夜才有人理')
  await manager.shot('follow-ups')
  await manager.tap('楼下烧烤店的排风机')
  await manager.wechat.modal('confirm', () => manager.tap('.requester-reveal'))
  await manager.see('报事人 · 1')
  await manager.tap('.request-followUp')
  await manager.tap('.answer-unsolved')
  await manager.type('.words-area-input', '排风机又响了，晚上睡不着')
  await manager.shot('follow-up-sheet')
  await manager.tap('.follow-up-submit')
  await manager.see('回访：没解决')
  const requests = await stage.cloud.documents<{ words: string; status: string; reopenCount: number }>('requests')
  expect(requests.find(({ words }) => words.startsWith('楼下烧烤店'))).toMatchObject({ status: 'accepted', reopenCount: 1 })
})

it('总览：长辈版也看得清，管家只看自己的楼栋', async () => {
  const steward = await stage.phone('周管家', { path: 'pages/me/index' })
  await steward.tap('.elder-toggle')
  await steward.tap('.role-overview')
  await steward.see('响应率')
  await steward.shot('overview-elder')
  await steward.see('哪里哪类最多')
  await steward.tap('.segment-stewards')
  await steward.see('周管家')
  await steward.gone('吴管家')
})
