import { existsSync } from 'node:fs'
import { join } from 'node:path'
import automator from 'miniprogram-automator'
import { startAutomator, type Automator } from '../../../simulator/automator/start-automator'
import { startCloud } from '../../../simulator/cloud/start-cloud'
import { daytime } from '../../daytime'
import { startPhones } from '../../../simulator/phone/start-phones'
import { CloudDesk, type Person } from './cloud-desk'
import { Phone } from './phone'
import { DevtoolsWeChat } from './wechat/devtools-wechat'
import { SimulatedWeChat } from './wechat/simulated-wechat'

const ROOT = join(import.meta.dirname, '../../..')

export interface PhoneOptions {
  /** WeChat's own scanner at this code: the app starts cold at its page, with its scene. */
  code?: string
  /** A page to start at, with its query. */
  path?: string
}

export interface StageOptions {
  /** Folder of the build; the project's own if not given. */
  dist?: string
}

/** Cloud, phones and people of one journey. */
export interface Stage {
  readonly cloud: CloudDesk
  /** The phone of a person, by name or openid; an openid nobody knows is a newcomer. */
  phone(person: string, options?: PhoneOptions): Promise<Phone>
  /** Ends everything. Fails if a phone complained about anything. */
  close(): Promise<void>
}

/** `WECHAT_DEVTOOLS_CLI` runs the journeys in real DevTools, against the environment the project is set to. */
export const openStage = (options: StageOptions = {}): Promise<Stage> =>
  process.env.WECHAT_DEVTOOLS_CLI ? openDevtools(process.env.WECHAT_DEVTOOLS_CLI) : openSimulator(options)

async function openSimulator({ dist = join(ROOT, 'dist') }: StageOptions): Promise<Stage> {
  if (!existsSync(join(dist, 'weapp/app.json'))) throw new Error(`no build in ${dist}: npm run build`)
  const cloud = await startCloud({ data: null, strict: true, seed: 'demo', dist, at: daytime() })
  const phones = await startPhones({ dist: join(dist, 'weapp'), cloudUrl: cloud.url })
  const desk = new CloudDesk(cloud.url)
  const open: { phone: Phone; automator: Automator }[] = []
  return {
    cloud: desk,
    async phone(person, options = {}) {
      const owner = await findPerson(desk, person)
      const started = await startAutomator({ phoneUrl: await phoneUrl(phones.url, desk, owner.openid, options) })
      const mp = await automator.connect({ wsEndpoint: started.wsEndpoint })
      const phone = new Phone(owner.name, mp, new SimulatedWeChat(started.page, desk.picture))
      open.push({ phone, automator: started })
      return phone
    },
    async close() {
      const problems = await Promise.all(open.map(async ({ phone }) => (await phone.wechat.problems()).map((problem) => `${phone.owner}: ${problem}`)))
      await Promise.all(open.map(({ automator: started }) => started.close()))
      await phones.close()
      await cloud.close()
      if (problems.flat().length > 0) throw new Error(`phones complained:\n${problems.flat().join('\n')}`)
    },
  }
}

async function findPerson(desk: CloudDesk, wanted: string): Promise<Pick<Person, 'openid' | 'name'>> {
  const people = await desk.people()
  return people.find(({ openid, name }) => openid === wanted || name === wanted) ?? { openid: wanted, name: wanted }
}

async function phoneUrl(phones: string, desk: CloudDesk, openid: string, { code, path }: PhoneOptions): Promise<string> {
  const url = new URL('/phone', phones)
  url.searchParams.set('as', openid)
  if (path) url.searchParams.set('path', path)
  if (code) {
    const printed = (await desk.codes()).find(({ label }) => label === code)
    if (!printed) throw new Error(`there is no printed code “${code}”`)
    url.searchParams.set('path', printed.page)
    url.searchParams.set('scene', printed.scene)
  }
  return url.href
}

async function openDevtools(cliPath: string): Promise<Stage> {
  const open: Phone[] = []
  return {
    get cloud(): CloudDesk {
      throw new Error('the real environment has no console; run this journey on the simulator')
    },
    async phone(account, { path } = {}) {
      const mp = await automator.launch({ cliPath, projectPath: ROOT, account })
      const phone = new Phone(account, mp, new DevtoolsWeChat(mp))
      if (path) await mp.callWxMethod('reLaunch', { url: `/${path}` })
      open.push(phone)
      return phone
    },
    close: async () => void (await Promise.all(open.map(({ mp }) => mp.close()))),
  }
}
