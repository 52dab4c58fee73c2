import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

interface StoredTeam { _id: string; people: { name: string; isLead: boolean }[]; groups: { name: string }[]; pattern: { weekday: number; kind: string; need: number }[] }
interface StoredShift { _id: string; teamId: string; kind: string; day: string; note: { words: string } | null; people: { name: string }[]; startAt: number; left: number }
const team = async (id: string) => (await stage.cloud.documents<StoredTeam>('teams')).find(({ _id }) => _id === id)!
const shifts = async (teamId: string) => (await stage.cloud.documents<StoredShift>('shifts?limit=1000')).filter(one => one.teamId === teamId).sort((a, b) => a.startAt - b.startAt)
const member = async (name: string) => (await stage.cloud.documents<{ _id: string; publicName: string; phone: string }>('members')).find(({ publicName }) => publicName === name)!
const phoneOf = async (name: string) => (await member(name)).phone
const idOf = async (name: string) => (await member(name))._id

it('服务队：经理建联防队、加队长，队长分组排班，队员转班、写交接班记录', async () => {
  const manager = await stage.phone('钱经理', { path: 'packages/duty/teams/index' })
  await manager.see('工程服务队')
  await manager.shot('duty-teams')
  await manager.tap('.team-new')
  await manager.tap('.kind-neighborhoodWatch')
  await manager.shot('duty-team-new')
  await manager.tap('.team-make')
  await manager.on('packages/duty/team/index')
  await manager.tap('.team-add')
  await manager.type('.add-phone', '13800009999')
  await manager.tap('.add-submit')
  await manager.see('没有找到这位')
  await manager.type('.add-phone', await phoneOf('李师傅'))
  await manager.tap('.lead-yes')
  await manager.shot('duty-team-add')
  await manager.tap('.add-submit')
  await manager.see('队长 李师傅')

  const id = 'chunfengli-neighborhoodWatch'
  const lead = await stage.phone('李师傅', { path: `packages/duty/team/index?id=${id}` })
  await lead.tap('.team-arrange')
  await lead.tap('.arrange-more')
  await lead.type('.arrange-group-0', '北门组')
  await lead.tap('.arrange-save')
  await lead.see('北门组')
  await lead.tap('.team-add')
  await lead.type('.add-phone', await phoneOf('王师傅'))
  await lead.tap('.add-submit')
  await lead.see('王师傅')
  await lead.shot('duty-team')
  expect(await team(id)).toMatchObject({ groups: [{ name: '北门组' }], people: [{ name: '李师傅', isLead: true }, { name: '王师傅', isLead: false }] })

  await lead.tap('.team-pattern')
  await lead.on('packages/duty/pattern/index')
  await lead.tap('.need-evening .counter-plus')
  await lead.tap(`.evening-person-${await idOf('王师傅')}`)
  await lead.tap('.pattern-all')
  await lead.shot('duty-pattern')
  await lead.tap('.pattern-save')
  await expect.poll(async () => (await team(id)).pattern.length).toBe(7)
  await stage.cloud.fireTimer('timer')
  await expect.poll(async () => (await shifts(id)).length).toBe(22)
  const [tonight] = await shifts(id)
  expect(tonight).toMatchObject({ kind: 'evening', people: [{ name: '王师傅' }], left: 0 })

  const engineer = await stage.phone('王师傅', { path: `packages/duty/shift/index?id=${tonight!._id}` })
  await engineer.tap('.shift-hand')
  await engineer.shot('duty-hand-over')
  await engineer.tap('选这位')
  await engineer.see('等对方答复')
  await lead.mp.callWxMethod('reLaunch', { url: `/packages/duty/shift/index?id=${tonight!._id}` })
  await lead.see('王师傅想请您接这个班')
  await lead.shot('duty-asked')
  await lead.tap('.shift-asked-yes')
  await lead.see('您的班')
  await stage.cloud.advance(tonight!.startAt + 3_600_000 - await stage.cloud.now())
  await lead.mp.callWxMethod('reLaunch', { url: `/packages/duty/shift/index?id=${tonight!._id}` })
  await lead.tap('.shift-write')
  await lead.type('.note-words', '北门岗亭的灯坏了一盏，已报修')
  await lead.shot('duty-note')
  await lead.tap('.note-save')
  await expect.poll(async () => (await shifts(id))[0]!.note?.words).toBe('北门岗亭的灯坏了一盏，已报修')
  await lead.see('北门岗亭的灯坏了一盏')
  await lead.shot('duty-shift-on')
})
