import type { ElementHandle, Page } from 'playwright-core'
import type { Agent } from './agent/agent'

type AgentName = {
  [Name in keyof Agent]: Agent[Name] extends (...args: never[]) => unknown ? Name : never
}[keyof Agent]

type Answer<Name extends AgentName> = Awaited<ReturnType<Agent[Name]>>

/** First line only, without the browser's own prefixes: the client shows it as it is. */
const plainWords = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/^(?:page\.evaluate: )?(?:Error: )*/, '') ?? ''

const source = (value: unknown) => JSON.stringify(value) ?? 'undefined'

/** One phone on the screen of the browser, reached through its agent. */
export class AutomatedPhone {
  constructor(readonly page: Page) {}

  ask<Name extends AgentName>(name: Name, ...args: Parameters<Agent[Name]>): Promise<Answer<Name>> {
    return this.run<Answer<Name>>(`__AUTOMATOR__.${name}(...${source(args)})`)
  }

  /** Runs an expression in the page. `wx` and `getCurrentPages` are the package's. */
  async run<T>(expression: string): Promise<T> {
    const withNames = `((wx, getCurrentPages) => ${expression})(__AUTOMATOR__.isStarted() && __AUTOMATOR__.wx(), __AUTOMATOR__.getCurrentPages)`
    return this.page.evaluate<T>(withNames).catch((error: unknown) => {
      throw new Error(plainWords(error))
    })
  }

  /** The element itself, for real touches. */
  async handle(elementId: string): Promise<ElementHandle<HTMLElement>> {
    const handle = await this.page.evaluateHandle(`__AUTOMATOR__.elementOf(${source(elementId)})`)
    return handle.asElement() as unknown as ElementHandle<HTMLElement>
  }
}
