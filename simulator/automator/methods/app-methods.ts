import type { AutomatedPhone } from '../automated-phone'
import type { Announce, Methods } from '../server/protocol'

interface WxCall {
  method: string
  args: unknown[]
}

interface Mock {
  method: string
  args?: unknown[]
  result?: unknown
  functionDeclaration?: string
}

interface FunctionCall {
  functionDeclaration: string
  args: unknown[]
}

/** With a function the mock computes, with a result it answers, with neither the real one comes back. */
function mock(phone: AutomatedPhone, params: Mock): Promise<unknown> {
  const { method, functionDeclaration, args = [] } = params
  if (functionDeclaration) {
    return phone.run(`void __AUTOMATOR__.mockWith(${JSON.stringify(method)}, (${functionDeclaration}), ${JSON.stringify(args)})`)
  }
  return 'result' in params ? phone.ask('mockResult', method, params.result) : phone.ask('restore', method)
}

function announceLogs({ page }: AutomatedPhone, announce: Announce): void {
  page.on('console', (message) => {
    const type = message.type() === 'warning' ? 'warn' : message.type()
    announce('App.logAdded', { type, args: [message.text()] })
  })
}

/** Methods on the mini-program as a whole. */
export function appMethods(phone: AutomatedPhone, announce: Announce): Methods {
  const { page } = phone
  let isLogging = false
  page.on('pageerror', ({ message, stack }) => announce('App.exceptionThrown', { exceptionDetails: { text: message, stack } }))
  return {
    'App.getCurrentPage': () => phone.ask('topPage'),
    'App.getPageStack': () => phone.ask('pageStack'),
    'App.callWxMethod': ({ method, args }: WxCall) => phone.ask('callWxMethod', method, args),
    'App.mockWxMethod': (params: Mock) => mock(phone, params).then(() => undefined),
    'App.callFunction': async ({ functionDeclaration, args }: FunctionCall) => ({
      result: await phone.run<unknown>(`(${functionDeclaration})(...${JSON.stringify(args)})`),
    }),
    'App.addBinding': ({ name }: { name: string }) => page.exposeFunction(name, (...args: unknown[]) => announce('App.bindingCalled', { name, args })).then(() => undefined),
    'App.enableLog': () => {
      if (!isLogging) announceLogs(phone, announce)
      isLogging = true
    },
    'App.captureScreenshot': async () => ({ data: (await page.screenshot()).toString('base64') }),
    'App.exit': () => undefined,
  }
}
