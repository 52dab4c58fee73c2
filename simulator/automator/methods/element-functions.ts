import type { ElementHandle } from 'playwright-core'
import type { AutomatedPhone } from '../automated-phone'

export interface FunctionCall {
  elementId: string
  functionName: string
  args: unknown[]
}

type ElementFunction = (phone: AutomatedPhone, element: ElementHandle<HTMLElement>, args: unknown[]) => Promise<unknown>

/** Types as a person does: taps the field, replaces what is in it, character limits and all. */
const typeInto: ElementFunction = async ({ page }, element, [text]) => {
  const field = await element.$('input, textarea')
  if (!field) throw new Error('there is no field to type into')
  await field.tap({ timeout: 5_000 })
  await field.selectText()
  if (String(text) === '') await page.keyboard.press('Delete')
  else await page.keyboard.insertText(String(text))
  return null
}

const tap: ElementFunction = (_phone, element) => element.tap({ timeout: 5_000 })

const scrollProperty =
  (name: 'scrollTop' | 'scrollLeft' | 'scrollWidth' | 'scrollHeight'): ElementFunction =>
  (_phone, element) =>
    element.evaluate((node, key) => node[key], name)

const FUNCTIONS: Record<string, ElementFunction> = {
  'input.input': typeInto,
  'textarea.input': typeInto,
  'switch.tap': tap,
  'scroll-view.scrollTo': (_phone, element, [left, top]) =>
    element.evaluate((node, [x, y]) => node.scrollTo(x ?? 0, y ?? 0), [Number(left), Number(top)]),
  'scroll-view.scrollTop': scrollProperty('scrollTop'),
  'scroll-view.scrollLeft': scrollProperty('scrollLeft'),
  'scroll-view.scrollWidth': scrollProperty('scrollWidth'),
  'scroll-view.scrollHeight': scrollProperty('scrollHeight'),
}

/** The functions the client has for special tags; one that this phone does not have is an error that says its name. */
export async function callElementFunction(phone: AutomatedPhone, { elementId, functionName, args }: FunctionCall) {
  const run = FUNCTIONS[functionName]
  if (!run) throw new Error(`${functionName} unimplemented`)
  return { result: (await run(phone, await phone.handle(elementId), args)) ?? null }
}
