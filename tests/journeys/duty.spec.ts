import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

interface StoredShift { _id: string; day: string; kind: string; teamKind: string; left: number; memberIds: string[]; calledAt: number | null; startAt: number }
interface Stored { _id: string; words: string; handlerIds: string[] }
interface Sheet { _id: string; openid: string; publicName: string; mailbox: { entries: { title: string }[] } }

const person = async (name: string) => (await stage.cloud.documents<Sheet>('members')).find(({ publicName }) => publicName === name)!
const shifts = async (): Promise<StoredShift[]> => stage.cloud.documents<StoredShift>('shifts?limit=1000')
const stored = async (id: string) => (await shifts()).find(({ _id }) => _id === id)!
/** 工程 has nobody for tomorrow night. */
async function gap(): Promise<StoredShift> {
  const now = await stage.cloud.now()
  return (await shifts()).find(({ kind, teamKind, startAt }) => kind === 'night' && teamKind === 'engineering' && startAt > now + DAY && startAt < now + 2 * DAY)!
}
const pushes = async (openid: string) => (await stage.cloud.messages(openid)).filter(({ title }) => title === '岗位通知').length

it('值班缺口：表上一格红，自动叫人，王师傅从通知接班，表满；夜里的急事到他手上', async () => {
  const before = await gap()
  expect(before).toMatchObject({ left: 1, memberIds: [] })
  const resident = await stage.phone('张小满', { path: 'packages/duty/week/index' })
  await resident.see('现在值班')
  await resident.tap('.team-chunfengli-engineering')
  await resident.see('缺 1 人')
  await resident.shot('duty-week-gap')

  const wang = await person('王师傅')
  const engineer = await stage.phone('王师傅')
  await stage.cloud.advance(before.startAt - 23 * HOUR - await stage.cloud.now())
  await expect.poll(async () => (await person('王师傅')).mailbox.entries[0]?.title).toBe('值班缺人，您能来吗')
  expect(await pushes(wang.openid)).toBe(0)
  await stage.cloud.advance(10 * HOUR)
  await expect.poll(async () => pushes(wang.openid)).toBe(1)
  await engineer.wechat.openNotification('工程服务队 夜班')
  await engineer.on('packages/duty/shift/index')
  await engineer.see('缺 1 人')
  await engineer.shot('duty-shift-gap')
  await engineer.wechat.subscribe('allow', () => engineer.tap('.shift-take'))
  await engineer.see('您的班')
  await engineer.shot('duty-shift-taken')
  expect(await stored(before._id)).toMatchObject({ left: 0, memberIds: [wang._id] })

  await stage.cloud.advance(before.startAt + HOUR - await stage.cloud.now())
  await resident.mp.callWxMethod('reLaunch', { url: '/packages/duty/week/index' })
  await resident.see('到 08:00')
  await resident.shot('duty-week-full')
  await resident.mp.callWxMethod('reLaunch', { url: '/pages/home/index' })
  await resident.see('现在值班：')
  await resident.shot('duty-home-night')
  const filing = await stage.phone('林秋月', { code: '春风里 3 栋 2 单元' })
  await filing.tap('.category-water')
  await filing.type('.report-words', '卫生间漏水，楼下也湿了')
  await filing.wechat.subscribe('refuse', () => filing.tap('.report-submit'))
  await filing.on('packages/requests/detail/index')
  const request = (await stage.cloud.documents<Stored>('requests')).find(({ words }) => words.startsWith('卫生间漏水，楼下'))!
  expect(request.handlerIds).toEqual([(await person('周管家'))._id, wang._id])
  expect((await person('王师傅')).mailbox.entries.map(({ title }) => title)).toContain('新诉求待处理')
  await engineer.mp.callWxMethod('reLaunch', { url: `/packages/requests/detail/index?id=${request._id}` })
  await engineer.see('卫生间漏水')
})
