import { vi } from 'vitest'
import { words, type Connected, type Project } from '../automator/open-project'

export type Outcome = Record<string, unknown> & { errMsg: string }

/** A phone on the page that calls any part of `wx` from a tap. */
export class WxPhone {
  constructor(
    readonly project: Project,
    readonly phone: Connected,
  ) {}

  get page() {
    return this.phone.page
  }

  /** Starts a call from a tap, or (`.run-later`) after the tap; its outcome comes with `outcome`. */
  async start(method: string, options: object = {}, button = '.run'): Promise<void> {
    const page = await this.phone.mp.currentPage()
    await page?.callMethod('plan', method, options)
    await (await page?.$(button))?.tap()
  }

  async outcome(): Promise<Outcome> {
    return vi.waitFor(async () => JSON.parse(await words(this.phone, '.outcome')) as Outcome, { timeout: 10_000 })
  }

  async call(method: string, options: object = {}): Promise<Outcome> {
    await this.start(method, options)
    return this.outcome()
  }

  /** A call from outside any tap. */
  wx<T = Outcome>(method: string, ...args: unknown[]): Promise<T> {
    return this.phone.mp.callWxMethod(method, ...args) as Promise<T>
  }

  dialog = (name: string) => this.page.locator(`[data-dialog=${name}]`)

  answer = (name: string, answer: string) => this.dialog(name).locator(`[data-answer=${answer}]`).first().tap()

  problems = () => this.page.evaluate<string[]>('__PHONE_ERRORS__')
}

export async function openWx(project: Project, openid: string): Promise<WxPhone> {
  return new WxPhone(project, await project.connect(openid, `&path=${encodeURIComponent('pages/second/second')}`))
}

/** Asks the cloud's console. */
export async function ask<T>(project: Project, path: string, body?: object): Promise<T> {
  const response = await fetch(`${project.cloudUrl}/console/api/${path}`, body ? { method: 'POST', body: JSON.stringify(body) } : {})
  return (await response.json()) as T
}
