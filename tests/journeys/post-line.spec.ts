import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

const path = 'packages/posts/detail/index?id=demo-escort'
let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

interface Post { _id: string; memberIds: string[]; offers: object[]; waiting: object[] }
const escort = async () => (await stage.cloud.documents<Post>('posts')).find(({ _id }) => _id === 'demo-escort')!

it('排队与接替：满员排队，有人退就轮到，来不了请人接替', async () => {
  const holder = await stage.phone('赵文博', { path })
  await holder.wechat.subscribe('allow', () => holder.tap('.post-claim-neighbor'))
  await holder.see('邻居 3/3')
  const waiting = await stage.phone('张小满', { path })
  await waiting.wechat.subscribe('allow', () => waiting.tap('.post-join-neighbor'))
  await waiting.see('您排在第一位')
  await waiting.shot('post-waiting')
  const second = await stage.phone('林秋月', { path })
  await second.wechat.subscribe('allow', () => second.tap('.post-join-neighbor'))
  await second.see('您前面还有 1 位')
  await holder.shot('post-held')
  await holder.wechat.modal('confirm', () => holder.tap('.post-withdraw'))
  await expect.poll(async () => (await escort()).offers.length).toBe(1)
  await waiting.wechat.openNotification('前答复')
  await waiting.see('轮到您了')
  await waiting.shot('post-offer')
  await waiting.tap('.post-offer-yes')
  await waiting.see('请人接替')
  await waiting.tap('.post-hand-over')
  await waiting.type('.hand-over-phone', await phoneOf('林晓'))
  await waiting.shot('post-hand-over')
  await waiting.tap('.hand-over-submit')
  await waiting.see('对方答复前席位还是您的')
  const heir = await stage.phone('林晓', { path })
  await heir.see('想请您接替')
  await heir.shot('post-asked')
  await heir.tap('.post-asked-yes')
  await heir.see('您已认领')
  expect(await escort()).toMatchObject({ offers: [], waiting: [expect.anything()] })
})

const phoneOf = async (name: string) => (await stage.cloud.documents<{ name: string; phone: string }>('members')).find(member => member.name === name)!.phone
