import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStage, type Stage } from './harness'

interface Stored { openid: string; name: string; phone: string; appointments: { role: string }[] }

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())

const sheet = async (name: string) => (await stage.cloud.documents<Stored>('members')).find(member => member.name === name)!

it('任职：经理任命管家，本人马上能办事；卸任后马上不能，社区看得到留痕', async () => {
  const { phone } = await sheet('林晓')
  const manager = await stage.phone('钱经理', { path: 'packages/community/appointments/index' })
  await manager.see('余师傅')
  await manager.see('等本人验证手机号')
  await manager.shot('appointments')
  await manager.tap('.appoint-open')
  await manager.see('工作称呼')
  await manager.tap('.appoint-submit')
  await manager.see('手机号是 1 开头的 11 位数字')
  await manager.type('.appoint-phone', phone)
  await manager.type('.appoint-name', '林管家')
  await manager.tap('.appoint-estate-chunfengli')
  await manager.tap('.appoint-building-cf6')
  await manager.shot('appoint')
  await manager.wechat.toast('已任命', () => manager.tap('.appoint-submit'))
  await manager.see('林管家')

  const steward = await stage.phone('林晓', { path: 'pages/me/index' })
  await steward.see('居民核实')
  expect((await sheet('林晓')).appointments.map(({ role }) => role)).toEqual(['steward'])

  await manager.tap('.appointment-end')
  await manager.see('马上就不能再以')
  await manager.see('交给谁')
  await manager.tap('.successor-nobody')
  await manager.tap('.end-reason-任期调整')
  await manager.shot('appointment-end')
  await manager.tap('.end-submit')
  await manager.gone('林管家')
  await manager.tap('.segment-ended')
  await manager.see('丁师傅')
  await manager.see('原因：任期调整')
  await steward.wechat.tab('首页')
  await steward.wechat.tab('我的')
  await steward.gone('居民核实')

  const officer = await stage.phone('何主任', { path: 'packages/community/audits/index' })
  await officer.see('林管家（春风里 楼栋管家 / 网格员）')
  await officer.shot('audits')
})

it('卸任移交：看得见还有几件在手，交给邻楼管家，一件不落', async () => {
  interface Asked { isOpen: boolean; handlerIds: string[]; acceptedBy: { memberId: string } | null }
  const idOf = async (name: string) => (await stage.cloud.documents<{ _id: string; publicName: string }>('members')).find(({ publicName }) => publicName === name)!._id
  const [leaver, successor] = [await idOf('周管家'), await idOf('吴管家')]
  const of = async (id: string) => (await stage.cloud.documents<Asked>('requests')).filter(({ isOpen, handlerIds }) => isOpen && handlerIds.includes(id)).length
  const before = await of(leaver)
  expect(before).toBeGreaterThan(0)
  const officer = await stage.phone('何主任', { path: 'packages/community/appointments/index' })
  const { _id } = (await stage.cloud.documents<{ _id: string; workName: string; isOpen: boolean }>('appointments')).find(({ workName, isOpen }) => workName === '周管家' && isOpen)!
  await officer.tap(`.appointment-${_id} .appointment-end`)
  await officer.see('件在手')
  await officer.tap(`.successor-${successor}`)
  await officer.tap('.end-reason-调到别处')
  await officer.shot('appointment-hand-over')
  await officer.tap('.end-submit')
  await officer.gone('件在手')
  await stage.cloud.fireTimer('timer')
  await expect.poll(() => of(leaver)).toBe(0)
  expect(await of(successor)).toBeGreaterThanOrEqual(before)
})

it('任职：长辈版，名字很长也放得下', async () => {
  const officer = await stage.phone('何主任', { path: 'pages/me/index' })
  await officer.tap('.elder-toggle')
  await officer.tap('.role-appointments')
  await officer.see('吴管家')
  await officer.shot('appointments-elder')
  await officer.tap('.appoint-open')
  await officer.type('.appoint-name', '古丽米热·阿布都热依木管家')
  await officer.tap('.appoint-role-branchSecretary')
  await officer.shot('appoint-elder')
})
