import type { Page } from 'playwright-core'
import { AutomatedPhone } from './automated-phone'
import { appMethods } from './methods/app-methods'
import { elementMethods } from './methods/element-methods'
import { pageMethods } from './methods/page-methods'
import { toolMethods } from './methods/tool-methods'
import { openPhone } from './open-phone'
import { startProtocolServer } from './server/protocol-server'

export interface AutomatorOptions {
  /** The page of one phone: `…/phone?as=<openid>`. */
  phoneUrl: string
  /** Port of the WebSocket; 0 takes a free one. */
  port?: number
}

export interface Automator {
  /** For `miniprogram-automator`'s `connect({ wsEndpoint })`. */
  wsEndpoint: string
  /** The browser's page, for what WeChat itself draws and the client cannot reach. */
  page: Page
  close(): Promise<void>
  /** Resolves when it was closed, by `close` or by the client. */
  closed: Promise<void>
}

/** Opens a phone and serves the DevTools automation protocol over it. Fails when the phone does not open a page. */
export async function startAutomator({ phoneUrl, port = 0 }: AutomatorOptions): Promise<Automator> {
  const phone = await openPhone(phoneUrl)
  const automated = new AutomatedPhone(phone.page)
  let announceClosed = () => undefined as void
  const closed = new Promise<void>((resolve) => (announceClosed = resolve))
  const server = await startProtocolServer(port, (announce) => ({
    ...toolMethods(automated, closeAfterReply),
    ...appMethods(automated, announce),
    ...pageMethods(automated),
    ...elementMethods(automated),
  }))
  return { wsEndpoint: server.wsEndpoint, page: phone.page, close, closed }

  function closeAfterReply(): void {
    setImmediate(() => void close())
  }

  async function close(): Promise<void> {
    await server.close()
    await phone.close()
    announceClosed()
  }
}
