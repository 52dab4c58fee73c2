import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

const MINUTE = 60_000
const detail = 'packages/posts/detail/index?id=demo-escort'
const roll = 'packages/posts/roll/index?id=demo-escort'
let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

interface Post { _id: string; startAt: number; endAt: number; claims: { status: string; isWalkIn: boolean; praise: number | null; rating: object | null }[]; thanks: { photos: object[] } | null }
const escort = async () => (await stage.cloud.documents<Post>('posts')).find(({ _id }) => _id === 'demo-escort')!
const until = async (at: number) => stage.cloud.advance(at - (await stage.cloud.now()))
const phoneOf = async (name: string) => (await stage.cloud.documents<{ name: string; phone: string }>('members')).find(member => member.name === name)!.phone

it('现场加入、互评、感谢卡、光荣榜：没认领就来帮忙的人，一样有工时、有星、有分', async () => {
  const { startAt, endAt } = await escort()
  await until(startAt + 5 * MINUTE)
  const lead = await stage.phone('高书记', { path: roll })
  await lead.tap('.roll-walk-in')
  await lead.type('.walk-in-phone', await phoneOf('张小满'))
  await lead.shot('post-walk-in')
  await lead.tap('.walk-in-submit')
  await lead.see('现场加入')
  await until(endAt)
  const helper = await stage.phone('张小满')
  await helper.wechat.scanOutside('护学岗 · 东门')
  await helper.tap('.post-check-out')
  await helper.see('已离岗，辛苦了')
  await helper.tap('.post-rate')
  await helper.tap('.rate-4')
  await helper.type('.post-sheet', '反光背心不够')
  await helper.shot('post-rate')
  await helper.tap('.rate-submit')
  await expect.poll(async () => (await escort()).claims.some(({ rating }) => rating !== null)).toBe(true)
  await lead.mp.callWxMethod('reLaunch', { url: `/${roll}` })
  await lead.see('平均 4 星')
  await lead.tap('.roll-confirm')
  await lead.tap('.praise .rate-5')
  await lead.tap('.confirm-submit')
  await lead.see('负责人评：5 星')
  await lead.tap('.roll-thank')
  await lead.wechat.pictures(1, () => lead.wechat.privacy('allow', () => lead.tap('.photo-add')))
  await lead.element('.photo-tile.is-done')
  await lead.tap('.thanks-有您在，小区更安心')
  await lead.shot('post-thank')
  await lead.tap('.thank-submit')
  await expect.poll(async () => (await escort()).thanks?.photos.length).toBe(1)
  await helper.mp.callWxMethod('reLaunch', { url: '/packages/account/inbox/index' })
  await helper.tap('收到一张感谢卡')
  await helper.see('感谢卡')
  await helper.see('负责人已确认，评 5 星')
  await helper.shot('post-thanks')
  await helper.mp.callWxMethod('reLaunch', { url: '/packages/posts/record/index' })
  await helper.see('感谢卡：有您在，小区更安心')
  await helper.shot('post-record')
  await helper.tap('.record-honours')
  await helper.see('（我）')
  await helper.shot('post-honours')
  expect((await escort()).claims.find(({ isWalkIn }) => isWalkIn)).toMatchObject({ status: 'confirmed', praise: 5, rating: { stars: 4 } })
})

it('光荣榜：党员看支部，书记看各人；名字照各人的意思', async () => {
  const secretary = await stage.phone('高书记', { path: 'packages/posts/honours/index' })
  await secretary.tap('.segment-branch')
  await secretary.see('支部党员')
  await secretary.shot('post-honours-branch')
  const elder = await stage.phone('王桂芬', { path: detail })
  await elder.see('护学岗')
  await elder.element('.page.is-elder')
  await elder.shot('post-detail-elder')
})
