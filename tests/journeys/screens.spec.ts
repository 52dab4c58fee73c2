import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appConfig } from '../gates/weapp-package'
import { openStage, type Phone, type Stage } from './harness'

interface Screen { name: string; path: string; query?: (stage: Stage) => Promise<string> }

const found = (collection: string, where: (doc: Record<string, unknown>) => boolean, name = 'id') => async (stage: Stage) => {
  const doc = (await stage.cloud.documents<Record<string, unknown>>(collection)).find(where)
  if (!doc) throw new Error(`no document of ${collection} for this screen`)
  return `${name}=${String(doc._id)}`
}
const words = (start: string) => found('requests', ({ words: text }) => String(text).startsWith(start))
const code = (label: string) => found('codes', ({ label: text }) => text === label, 'scene')
const post = found('posts', ({ _id }) => _id === 'demo-escort')
const team = found('teams', ({ kind }) => kind === 'publicOrder')
const drill = found('musters', ({ _id }) => _id === 'demo-drill')
const day = found('days', ({ _id }) => _id === 'demo-day')

/** Every page of the package under a person who uses it. */
const SCREENS: Record<string, Screen[]> = {
  张小满: [
    { name: 'home', path: 'pages/home/index' },
    { name: 'requests', path: 'pages/requests/index' },
    { name: 'posts', path: 'pages/posts/index' },
    { name: 'days', path: 'pages/days/index' },
    { name: 'me', path: 'pages/me/index' },
    { name: 'scan', path: 'pages/scan/index', query: () => Promise.resolve('scene=NOSUCH23') },
    { name: 'report', path: 'packages/requests/report/index', query: code('春风里 3 栋 2 单元') },
    { name: 'request-detail', path: 'packages/requests/detail/index', query: words('厨房水槽') },
    { name: 'post-detail', path: 'packages/posts/detail/index', query: post },
    { name: 'day-detail', path: 'packages/days/detail/index', query: day },
    { name: 'day-year', path: 'packages/days/year/index' },
    { name: 'inbox', path: 'packages/account/inbox/index' },
    { name: 'profile', path: 'packages/account/profile/index' },
    { name: 'privacy', path: 'packages/account/privacy/index' },
    { name: 'household', path: 'packages/account/household/index' },
    { name: 'my-data', path: 'packages/account/data/index' },
    { name: 'party', path: 'packages/account/party/index' },
    { name: 'board', path: 'packages/requests/board/index' },
    { name: 'board-item', path: 'packages/requests/board-item/index', query: words('电梯异响') },
    { name: 'muster-detail', path: 'packages/musters/detail/index', query: drill },
    { name: 'post-record', path: 'packages/posts/record/index' },
    { name: 'honours', path: 'packages/posts/honours/index' },
    { name: 'post-calendar', path: 'packages/posts/calendar/index' },
    { name: 'duty-week', path: 'packages/duty/week/index' },
    { name: 'duty-shift', path: 'packages/duty/shift/index', query: found('shifts', ({ kind, left }) => kind === 'night' && left === 0) },
    { name: 'verify-unknown', path: 'packages/posts/verify/index', query: () => Promise.resolve('scene=FW2222222222') },
  ],
  路过的人: [
    { name: 'home-stranger', path: 'pages/home/index' },
    { name: 'join', path: 'packages/account/join/index', query: code('春风里 3 栋') },
    { name: 'verify', path: 'packages/posts/verify/index', query: found('certificates', ({ status }) => status === 'valid', 'scene') },
    { name: 'verify-revoked', path: 'packages/posts/verify/index', query: found('certificates', ({ status }) => status === 'revoked', 'scene') },
  ],
  周管家: [
    { name: 'home-steward', path: 'pages/home/index' },
    { name: 'requests-steward', path: 'pages/requests/index' },
    { name: 'request-detail-steward', path: 'packages/requests/detail/index', query: words('厨房水槽') },
    { name: 'queue', path: 'packages/steward/queue/index' },
    { name: 'ledger', path: 'packages/steward/ledger/index' },
    { name: 'residents', path: 'packages/steward/residents/index' },
    { name: 'codes', path: 'packages/steward/codes/index' },
    { name: 'day-queue', path: 'packages/days/queue/index' },
    { name: 'day-display', path: 'packages/days/display/index', query: async stage => `${await day(stage)}&stall=s1` },
  ],
  钱经理: [
    { name: 'overview', path: 'packages/steward/overview/index' },
    { name: 'follow-ups', path: 'packages/steward/follow-ups/index' },
    { name: 'desk', path: 'packages/steward/desk/index' },
    { name: 'deliveries', path: 'packages/steward/deliveries/index' },
    { name: 'duty-teams', path: 'packages/duty/teams/index' },
    { name: 'duty-team', path: 'packages/duty/team/index', query: team },
    { name: 'duty-pattern', path: 'packages/duty/pattern/index', query: team },
    { name: 'duty-week-manager', path: 'packages/duty/week/index' },
    { name: 'duty-shift-manager', path: 'packages/duty/shift/index', query: found('shifts', ({ left }) => left === 1) },
    { name: 'musters', path: 'packages/musters/list/index' },
    { name: 'muster-roll', path: 'packages/musters/roll/index', query: drill },
    { name: 'muster-start', path: 'packages/musters/start/index' },
    { name: 'home-manager', path: 'pages/home/index' },
  ],
  高书记: [
    { name: 'post-publish', path: 'packages/posts/publish/index' },
    { name: 'day-publish', path: 'packages/days/publish/index' },
    { name: 'post-roll', path: 'packages/posts/roll/index', query: post },
    { name: 'post-edit', path: 'packages/posts/edit/index', query: post },
    { name: 'party-queue', path: 'packages/community/party/index' },
  ],
  何主任: [
    { name: 'audits', path: 'packages/community/audits/index' },
    { name: 'appointments', path: 'packages/community/appointments/index' },
    { name: 'appoint', path: 'packages/community/appoint/index' },
    { name: 'import', path: 'packages/community/import/index' },
    { name: 'estates', path: 'packages/community/estates/index' },
    { name: 'estate', path: 'packages/community/estate/index', query: () => Promise.resolve('id=chunfengli') },
    { name: 'building', path: 'packages/community/building/index', query: () => Promise.resolve('estate=chunfengli&id=cf3') },
  ],
  罗文: [{ name: 'claims', path: 'packages/steward/claims/index' }, { name: 'certificates', path: 'packages/posts/certificate/index' }],
  '古丽米热·阿布都热依木': [{ name: 'me-long-name', path: 'pages/me/index' }],
}

const SIZES = [{ name: '375', width: 375, height: 812 }, { name: '320', width: 320, height: 568 }]

describe('每一屏', () => {
  let stage: Stage
  beforeAll(async () => { stage = await openStage() })
  afterAll(() => stage.close())

  it('都有人看过：包里的页面一页不少', () => {
    const { pages, subPackages = [] } = appConfig()
    const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map(page => `${root.replace(/\/$/, '')}/${page}`))]
    const seen = new Set(Object.values(SCREENS).flat().map(({ path }) => path))
    expect(all.filter(page => !seen.has(page))).toEqual([])
  })

  /** The first thing wrong with each screen of one person, in both sizes of the phone. */
  async function faultsOf(phone: Phone, screens: readonly Screen[], mode: 'ordinary' | 'elder'): Promise<string[]> {
    const faults: string[] = []
    for (const { name, path, query } of screens) {
      const search = query ? `?${await query(stage)}` : ''
      await phone.mp.callWxMethod('reLaunch', { url: `/${path}${search}` })
      await phone.loaded(path)
      for (const { name: size, ...viewport } of SIZES) {
        await phone.wechat.resize(viewport)
        await phone.shot(`screens/${mode}-${size}-${name}`)
        faults.push(...(await phone.wechat.faults(mode === 'elder')).map(fault => `${mode} ${size} ${name}: ${fault}`))
      }
    }
    return faults
  }

  it.each(Object.keys(SCREENS))('%s 的屏幕：放得下、点得着；长辈版字够大', async person => {
    const phone = await stage.phone(person)
    const ordinary = await faultsOf(phone, SCREENS[person]!, 'ordinary')
    await phone.mp.callWxMethod('reLaunch', { url: '/pages/home/index' })
    await phone.tap('.elder-switch')
    await phone.element('.page.is-elder')
    const elder = await faultsOf(phone, SCREENS[person]!, 'elder')
    expect([...ordinary, ...elder]).toEqual([])
  })
})
