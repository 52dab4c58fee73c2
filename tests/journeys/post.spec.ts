import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, tapTogether, until, type Phone, type Stage } from './harness'

const DETAIL = 'packages/posts/detail/index'
const TITLE = '雪天扫道'
const HOUR = 3_600_000

interface Post { title: string; checkInScene: string; startAt: number; seats: { party: { left: number }; neighbor: { left: number } }; claims: { seat: string; status: string }[] }

describe('党员+N：发布、认领、抢最后一席、到岗', () => {
  let stage: Stage
  let partyMember: Phone
  beforeAll(async () => { stage = await openStage() })
  afterAll(() => stage.close())

  const post = async () => (await stage.cloud.documents<Post>('posts')).find(({ title }) => title === TITLE)!
  /** How many messages about posts somebody can still get. */
  const postNotices = async (name: string): Promise<number> => {
    const { openid } = (await stage.cloud.people()).find(person => person.name === name)!
    const sheets = await stage.cloud.documents<{ openid: string; mailbox: { quota: Record<string, number> } }>('members')
    return sheets.find(sheet => sheet.openid === openid)!.mailbox.quota.postNotice ?? 0
  }
  /** Opens the post from the hall, as a person finds it. */
  const openPost = async (person: string): Promise<Phone> => {
    const phone = await stage.phone(person)
    await phone.wechat.tab('岗位')
    await phone.tap(TITLE)
    await phone.on(DETAIL)
    await phone.see(TITLE)
    return phone
  }

  it('支部书记发布一个岗位：党员 1 席，邻居 3 席，放一张照片', async () => {
    const secretary = await stage.phone('高书记')
    await secretary.wechat.tab('我的')
    await secretary.tap('发布岗位')
    await secretary.on('packages/posts/publish/index')
    await secretary.type('.post-title', TITLE)
    await secretary.tap('.team-environment')
    await secretary.type('.post-place', '南门岗亭')
    await secretary.wechat.pictures(1, () => secretary.wechat.privacy('allow', () => secretary.tap('.photo-add')))
    await secretary.element('.photo-tile.is-done')
    await secretary.shot('post-publish')
    await secretary.tap('.post-submit')
    await secretary.see(`“${TITLE}”已发布`)
    await secretary.element('.code-picture image')
    await secretary.shot('post-published')
  })

  it('党员认领党员席，邻居认领邻居席', async () => {
    partyMember = await openPost('陈建国')
    await partyMember.element('.post-head image')
    await partyMember.shot('post-detail')
    await partyMember.wechat.subscribe('allow', () => partyMember.tap('.post-claim-party'))
    await partyMember.see('党员 1/1')
    for (const [index, name] of ['张小满', '林晓'].entries()) {
      const neighbor = await openPost(name)
      await neighbor.wechat.subscribe('refuse', () => neighbor.tap('.post-claim-neighbor'))
      await neighbor.see(`邻居 ${index + 1}/3`)
    }
  })

  it('最后一席只给同时点的两人中的一人，另一人知道满了、该问谁', async () => {
    const rivals = [await openPost('林秋月'), await openPost('赵文博')]
    await tapTogether(rivals.map(phone => ({ phone, target: '.post-claim-neighbor' })))
    for (const { wechat } of rivals) await wechat.subscribe('refuse', () => Promise.resolve())
    for (const phone of rivals) await phone.see('邻居 3/3')
    const words = await Promise.all(rivals.map(phone => phone.words()))
    expect(words.filter(text => text.includes('（我）'))).toHaveLength(1)
    const loser = rivals[words.findIndex(text => !text.includes('（我）'))]!
    await loser.see('刚刚满员了，可以排队等空位')
    await loser.see('高书记')
    await loser.shot('post-full')
    expect((await post()).seats).toMatchObject({ party: { left: 0 }, neighbor: { left: 0 } })
    expect((await post()).claims).toHaveLength(4)
  })

  it('到了时间，扫岗位的码到岗；我的岗位里有这一岗', async () => {
    await stage.cloud.advance((await post()).startAt - (await stage.cloud.now()) - HOUR / 4)
    await partyMember.wechat.scanOutside((await post()).checkInScene)
    await partyMember.on(DETAIL)
    const left = await postNotices('陈建国')
    await partyMember.wechat.subscribe('allow', () => partyMember.tap('.post-check-in'))
    await partyMember.see('已到岗')
    await until('one more message about posts', async () => (await postNotices('陈建国')) === left + 1)
    await partyMember.shot('post-checked-in')
    await partyMember.wechat.tab('我的')
    await partyMember.tap('我的岗位')
    await partyMember.see(TITLE)
    await partyMember.see('已到岗')
    await partyMember.shot('post-mine')
    expect((await post()).claims.filter(({ status }) => status === 'checkedIn')).toHaveLength(1)
  })
})
