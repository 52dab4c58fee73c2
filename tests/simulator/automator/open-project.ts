import { join } from 'node:path'
import automator from 'miniprogram-automator'
import { startAutomator } from '../../../simulator/automator/start-automator'
import { startCloud } from '../../../simulator/cloud/start-cloud'
import { startPhones } from '../../../simulator/phone/start-phones'

/** A small mini-program written by hand, with a function and two people. */
export const PROJECT = join(import.meta.dirname, 'project')
const BUILD = join(PROJECT, 'build')

/** Cloud and phones of that project; `connect` opens a person's phone and drives it with the unmodified client. */
export async function openProject() {
  const cloud = await startCloud({ seed: 'demo', strict: true, dist: BUILD })
  const phones = await startPhones({ dist: join(BUILD, 'weapp'), cloudUrl: cloud.url })
  const closing: (() => Promise<void>)[] = []
  return {
    cloudUrl: cloud.url,
    phonesUrl: phones.url,
    async connect(openid: string, more = '') {
      const started = await startAutomator({ phoneUrl: `${phones.url}/phone?as=${openid}${more}` })
      closing.push(started.close)
      const mp = await automator.connect({ wsEndpoint: started.wsEndpoint })
      return { mp, ...started }
    },
    async close() {
      for (const close of closing) await close()
      await phones.close()
      await cloud.close()
    },
  }
}

export type Project = Awaited<ReturnType<typeof openProject>>
export type Connected = Awaited<ReturnType<Project['connect']>>

export { eventually } from '../eventually'

/** The words an element shows now. */
export async function words({ mp }: Pick<Connected, 'mp'>, selector: string): Promise<string> {
  const element = await (await mp.currentPage())?.$(selector)
  return String(await element?.text())
}
